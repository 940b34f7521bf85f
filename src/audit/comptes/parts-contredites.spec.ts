import { fait } from '#facts/entreprises';
import { contradictionsAuRepos } from './contradictions';
import { Etats } from './etats';

const { mouvementId, tete, ancienneTete, membres } = fait('MembresRattaches.v1')().data;
const vers = tete.entrepriseUniqueId;
const parcours = membres.map(({ entrepriseUniqueId }) => ({
  entrepriseUniqueId,
  parcours: [{ compte: ancienneTete, jusquAu: '2026-04-01' }],
}));
// What a part holds has specs of its own.
const part = { aides: [], reservations: [], reservationsCloses: [], horsPlafond: [], figes: [], clotures: [] };
const cedee = (tranche: number) =>
  fait('PartCedee.v2')({
    entrepriseUniqueId: ancienneTete,
    vers,
    mouvementId,
    membres: parcours,
    tranche,
    tranches: 3,
    part,
  });
const recue = (tranche: number) =>
  fait('PartRecue.v2')({
    entrepriseUniqueId: vers,
    de: ancienneTete,
    mouvementId,
    membres: parcours,
    tranche,
    tranches: 3,
    part,
  });

const contradictions = (...recues: readonly number[]) => {
  const etats = new Etats();
  etats.see({ stream: 'groupes-FR', ...fait('MembresRattaches.v1')() });
  for (const tranche of [1, 2, 3]) etats.see({ stream: `compteDeMinimis-${ancienneTete}`, ...cedee(tranche) });
  for (const tranche of recues) etats.see({ stream: `compteDeMinimis-${vers}`, ...recue(tranche) });
  return contradictionsAuRepos(etats);
};

describe('une part passée par tranches', () => {
  it('est juste une fois reçue en entier', () => {
    expect(contradictions(1, 2, 3)).toEqual([]);
  });
  it.each([
    ['du milieu', [1, 3], 2],
    ['dernière', [1, 2], 3],
  ])('est dite incomplète quand sa tranche %s n’est sur aucun compte', (_, recues, perdue) => {
    expect(contradictions(...recues)).toEqual([
      `compte ${vers} : il n’a pas reçu la tranche ${perdue} sur 3 de la part que le compte ${ancienneTete} lui cède`,
    ]);
  });
});
