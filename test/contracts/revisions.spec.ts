import type { Projection } from '#libs/projections';
import { columnsOf, loadProjections, rowsOf } from './every-projection';
import { LIVES } from './streams';

const categories = [...new Set(LIVES.map(({ category }) => category))];
const typesOf = (category: string) => [
  ...new Set(LIVES.filter((life) => life.category === category).flatMap(({ types }) => types)),
];

const showsRevision = ({ tables }: Projection) =>
  tables.some((entity) => columnsOf(entity).some(({ propertyName }) => propertyName === 'revision'));
const moves = (projection: Projection, type: string) => rowsOf(projection, type).some(({ row }) => 'revision' in row);

/** Rows that show their stream's revision, which `If-Match` is compared with, follow every fact of that stream and of no other. */
describe('la révision montrée', () => {
  let projections: readonly Projection[];
  beforeAll(async () => {
    projections = (await loadProjections()).filter(showsRevision);
  });

  it('suit chaque fait d’un flux', () => {
    expect(projections.length).toBeGreaterThan(0);
    for (const projection of projections) {
      const followed = categories.filter((category) => typesOf(category).some((type) => moves(projection, type)));
      const [category = 'aucun flux', ...others] = followed;
      const forgotten = typesOf(category).filter((type) => !moves(projection, type));
      expect({ projection: projection.name, category, others, forgotten }).toEqual({
        projection: projection.name,
        category: expect.not.stringMatching('aucun flux'),
        others: [],
        forgotten: [],
      });
    }
  });
});
