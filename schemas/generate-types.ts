// Writes schemas/types/ from the schema files: the types, and the schemas as one constant that a browser can load too.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { bundleSchemas } from './bundle.ts';

const target = join(import.meta.dirname, 'types');

/** The text of the generated module for the schema files as they are now. */
export async function generateTypes(): Promise<string> {
  const { $defs } = bundleSchemas();
  const source = await compile({ title: 'ThutucSchemas', type: 'object', $defs } as never, 'ThutucSchemas', {
    bannerComment: '// Generated from the JSON Schemas beside this folder by `npm run schemas`. Do not edit.',
    unreachableDefinitions: true,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  const shapes = Object.keys($defs).map((name) => `  ${name}: ${name};`);
  const shapeMap = `\n/** Every shape by its name, for the validators. */\nexport interface ShapeMap {\n${shapes.join('\n')}\n}\n`;
  const types = source
    .replace(
      /\/\*\*\n \* This interface was referenced by `[^`]*`'s JSON-Schema\n \* via the `definition` "[^"]*"\.\n \*\/\n/g,
      '',
    )
    .replace(
      /\n \*\n \* This interface was referenced by `[^`]*`'s JSON-Schema\n \* via the `definition` "[^"]*"\./g,
      '',
    )
    .replace(/export interface ThutucSchemas \{[^}]*\}\n/, '');
  return types + shapeMap;
}

/** The text of the module that holds every schema as data. */
export function generateBundle(): string {
  const json = JSON.stringify(bundleSchemas(), null, 1);
  return `// Generated from the JSON Schemas beside this folder by \`npm run schemas\`. Do not edit.\nimport type { JsonSchema } from '../json-schema.ts';\n\nexport const bundle: { $defs: Record<string, JsonSchema> } = ${json};\n`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(target, 'index.ts'), await generateTypes());
  writeFileSync(join(target, 'bundle.ts'), generateBundle());
}
