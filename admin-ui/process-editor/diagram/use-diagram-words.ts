import { useMemo } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { describeCondition } from '../../../engine/domain/condition/describe.ts';
import type { Bilingual, Condition, Duration } from '../../../schemas/types/index.ts';
import { useStatuses } from '../use-choices.ts';
import type { Course } from './courses.ts';
import type { FaceWords, Mark } from './faces.ts';
import type { GraphEdge } from './process-graph.ts';

/** Every word of the drawing and of its outline in the reader's language. */
export interface DiagramWords extends FaceWords {
  course(course: Course): string;
  mark(mark: Mark): string;
  condition(condition: Condition): string;
  outsider(edge: GraphEdge): string;
}

export function useDiagramWords(): DiagramWords {
  const translate = useTranslate();
  const locale = useLocale();
  // The list is made anew at every turn; words made anew would lay the whole process out again.
  const listed = JSON.stringify(useStatuses().map(({ value, label }) => [value, label]));
  return useMemo(() => {
    const names = new Map<string, string>(JSON.parse(listed));
    const sentence = ({ vi, en }: Bilingual) => (locale === 'en' ? en : vi);
    const number = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'vi-VN');
    return {
      start: translate('diagram.start'),
      missing: translate('diagram.missing'),
      nowhere: translate('diagram.nowhere'),
      unnamed: translate('diagram.unnamed'),
      status: (code) => names.get(code) ?? code,
      duration: ({ count, unit }: Duration) =>
        translate(`diagram.duration.${unit}`, { smart_count: count, count: number.format(count) }),
      course: (course) => translate(`diagram.course.${course}`),
      mark: (mark) => translate(`diagram.mark.${mark}`),
      condition: (condition) =>
        condition.terms.length === 0 ? '' : describeCondition(condition).map(sentence).join('; '),
      outsider: ({ outsider }) => (outsider ? translate(`diagram.outsider.${outsider}`) : ''),
    };
  }, [translate, locale, listed]);
}
