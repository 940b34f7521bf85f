import { fait } from '#facts/entreprises';
import type { Membre } from './groupe.events';
import { groupeAu } from './groupe-au';

const membre = (rang: number): Membre => ({ siren: `siren-${rang}`, entrepriseUniqueId: `e${rang}` });
const [mere, fille, soeur] = [membre(1), membre(2), membre(3)];
const rejoint = (quoi: Membre, rattachesLe: string) =>
  fait('MembresRattaches.v1')({ tete: mere, ancienneTete: quoi.entrepriseUniqueId, membres: [quoi], rattachesLe });
const part = (quoi: Membre, detachesLe: string, motif: 'fin-du-controle' | 'erreur-de-saisie' = 'fin-du-controle') =>
  fait('MembresDetaches.v1')({ tete: quoi, ancienneTete: mere.entrepriseUniqueId, membres: [quoi], motif, detachesLe });

describe('le groupe à une date', () => {
  const mouvements = [rejoint(fille, '2026-02-02'), rejoint(soeur, '2026-03-02'), part(fille, '2026-04-01')];

  it.each([
    ['2026-02-01', [mere], [fille]],
    ['2026-02-02', [mere, fille], [mere, fille]],
    ['2026-03-31', [mere, fille, soeur], [mere, fille, soeur]],
    ['2026-04-01', [mere, soeur], [fille]],
  ])('est, le %s, celui qu’elle formait alors', (date, deLaMere, deLaFille) => {
    expect(groupeAu(mouvements, mere, date)).toEqual(deLaMere);
    expect(groupeAu(mouvements, fille, date)).toEqual(deLaFille);
  });
  it('n’a jamais eu qui y fut rattaché par erreur', () => {
    const erreur = [...mouvements.slice(0, 2), part(fille, '2026-04-01', 'erreur-de-saisie')];
    expect(groupeAu(erreur, mere, '2026-03-31')).toEqual([mere, soeur]);
    expect(groupeAu(erreur, fille, '2026-03-31')).toEqual([fille]);
  });
  it('est la seule entreprise qui n’a jamais bougé', () => {
    expect(groupeAu([], mere, '2026-03-31')).toEqual([mere]);
  });
});
