import type { OpenAPIObject } from '@nestjs/swagger';

type PathItem = OpenAPIObject['paths'][string];

const HEADERS_OF_A_QUESTION = {
  'X-Stale': {
    description: 'Présent quand la réponse ne tient pas encore compte de la position attendue.',
    schema: { type: 'string' as const, enum: ['true'] },
  },
  ETag: {
    description: 'Révision de l’état lu, à renvoyer dans If-Match. Absent des listes.',
    schema: { type: 'string' as const, example: '"3"' },
  },
};

/** The document with the headers of the answers of each question. */
export const withHeaders = (document: OpenAPIObject): OpenAPIObject => ({
  ...document,
  paths: Object.fromEntries(
    Object.entries(document.paths).map(([path, item]): [string, PathItem] => {
      const found = item.get?.responses['200'];
      if (!item.get || !path.startsWith('/api/') || found === undefined) return [path, item];
      const responses = { ...item.get.responses, 200: { ...found, headers: HEADERS_OF_A_QUESTION } };
      return [path, { ...item, get: { ...item.get, responses } }];
    }),
  ),
});
