import type { OpenAPIObject } from '@nestjs/swagger';
import FACT_SCHEMAS from '../composition/facts.schemas.json';

const FACTS = Object.fromEntries(
  Object.entries(FACT_SCHEMAS).map(([type, data]) => [
    `Fait${type.replace('.v', 'V')}`,
    {
      type: 'object',
      properties: {
        type: { description: 'Type du fait et sa version.', type: 'string', const: type, example: type },
        data: { description: 'Données du fait.', ...data },
      },
      required: ['type', 'data'],
    },
  ]),
);

/** Says in the answer of an act which fields each fact has. */
export const withFacts = ({ components, ...document }: OpenAPIObject): object => ({
  ...document,
  components: {
    ...components,
    schemas: {
      ...components?.schemas,
      ...FACTS,
      FaitEnregistre: {
        description: 'Un fait enregistré par l’acte, selon son type.',
        anyOf: Object.keys(FACTS).map((name) => ({ $ref: `#/components/schemas/${name}` })),
      },
    },
  },
});
