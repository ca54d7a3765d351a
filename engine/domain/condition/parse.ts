// Condition texts -> typed conditions: preCondition and ProcessStepRole.condition, ServiceProcessRole.condition,
// ActionConfig.notificationType.
import type { Condition, EffectFlag, Finding, NotificationRule } from '../../../schemas/types/index.ts';
import { conditionFinding } from './findings.ts';
import { readPiece } from './parse-term.ts';
import { decodeHtml, splitPieces, splitValue } from './pieces.ts';

/** A text read once: what must be true, what it triggers, and what is to be said about it. */
export interface ParsedCondition {
  condition: Condition;
  flags: EffectFlag[];
  findings: Finding[];
}

const MAX_TERMS = 200;

/**
 * Reads the grammar of opencps-semantics §4; never throws. `path` is the JSON Pointer of the text, for the findings.
 * A piece with an error stays in the condition as `unknown`, which never holds.
 */
export function parseCondition(text: string, path = ''): ParsedCondition {
  const parsed: ParsedCondition = { condition: { terms: [] }, flags: [], findings: [] };
  const { terms } = parsed.condition;
  for (const { text: raw, column, feel } of splitPieces(text)) {
    const note = (code: Parameters<typeof conditionFinding>[0]) =>
      parsed.findings.push(conditionFinding(code, path, column, raw));
    const piece = decodeHtml(raw);
    if (piece !== raw) note('condition-html-escaped');
    if (terms.length >= MAX_TERMS) {
      note('condition-bad-value');
      break;
    }
    if (feel) {
      if (piece === '' || piece.length > 4000) {
        note(piece === '' ? 'condition-feel-empty' : 'condition-bad-value');
        terms.push({ word: 'unknown', text: `=${piece}` });
      } else terms.push({ word: 'feel', expression: piece });
      break;
    }
    const read = readPiece(piece);
    if (read.term) terms.push(read.term);
    if (read.flag) putFlag(parsed.flags, read.flag);
    for (const code of read.notes) note(code);
  }
  return parsed;
}

function putFlag(flags: EffectFlag[], flag: EffectFlag): void {
  const same = flags.findIndex((other) => other.flag === flag.flag);
  if (same < 0) flags.push(flag);
  else flags[same] = flag;
}

/** Reads ServiceProcessRole.condition (§7.4): a comma list of `agency X`, `service X`, `template X`; never throws. */
export function parseRoleCondition(text: string, path = ''): { condition: Condition; findings: Finding[] } {
  const condition: Condition = { terms: [] };
  const findings: Finding[] = [];
  for (const { text: raw, column } of splitPieces(text)) {
    const piece = decodeHtml(raw);
    const match = /^(agency|service|template)\s+(\S.*)$/i.exec(piece);
    const code = match?.[2] === undefined ? undefined : splitValue(match[2], '')[0];
    const word = match?.[1]?.toLowerCase();
    if (code !== undefined && code.length <= 255 && (word === 'agency' || word === 'service' || word === 'template')) {
      condition.terms.push({ word, codes: [code] });
    } else {
      condition.terms.push({ word: 'unknown', text: piece || '=' });
      findings.push(conditionFinding('condition-unknown-word', path, column, raw));
    }
  }
  return { condition, findings };
}

/** Reads `TYPE@condition` (§3.15) with its switches `sms=` and `email=`; undefined rule for a blank text; never throws. */
export function parseNotificationRule(text: string, path = ''): { rule?: NotificationRule; findings: Finding[] } {
  const at = text.indexOf('@');
  const notificationType = (at < 0 ? text : text.slice(0, at)).trim();
  if (notificationType === '') {
    const findings = text.trim() === '' ? [] : [conditionFinding('condition-value-missing', path, 0, text)];
    return { findings };
  }
  const rule: NotificationRule = { notificationType, condition: { terms: [] } };
  const findings: Finding[] = [];
  if (at < 0) return { rule, findings };
  const parsed = parseCondition(text.slice(at + 1), path);
  for (const finding of parsed.findings) {
    if (readChannel(finding.value ?? '')) continue;
    findings.push({ ...finding, column: (finding.column ?? 0) + at + 1 });
  }
  for (const term of parsed.condition.terms) {
    const channel = term.word === 'unknown' ? readChannel(term.text) : undefined;
    if (channel) rule[channel.name] = channel.on;
    else rule.condition.terms.push(term);
  }
  for (const { flag } of parsed.flags) findings.push(conditionFinding('condition-flag-here', path, at + 1, flag));
  return { rule, findings };
}

function readChannel(piece: string): { name: 'sms' | 'email'; on: boolean } | undefined {
  const match = /^(sms|email)\s*=\s*(true|false)$/i.exec(piece);
  if (!match) return undefined;
  return { name: match[1]?.toLowerCase() === 'sms' ? 'sms' : 'email', on: match[2]?.toLowerCase() === 'true' };
}
