import { fait, titulaire } from '#facts/entreprises';
import { contexteDe } from '../../../../test/support/contexte';
import { changerEtablissement, peutAgirPour, peutVoirEntreprise } from './etablissements';

const { siret } = fait('EntrepriseReferencee.v2')().data;
const avec = (change: Parameters<typeof changerEtablissement>[2]) => ({
  ...titulaire,
  etablissements: changerEtablissement(titulaire.etablissements, siret, change),
});
const de = (role: string, territoire: string) => contexteDe({ role, territoire }).actor;
const bretonne = de('region.instructeur', '53');

describe('qui voit une entreprise, et agit pour elle', () => {
  it('est la région d’un établissement ouvert', () => {
    expect([peutVoirEntreprise(bretonne, titulaire), peutAgirPour(bretonne, titulaire)]).toEqual([true, true]);
    const occitane = de('region.instructeur', '76');
    expect([peutVoirEntreprise(occitane, titulaire), peutAgirPour(occitane, titulaire)]).toEqual([false, false]);
  });
  it('voit encore, sans plus agir, la région d’un établissement fermé, ou corrigé', () => {
    for (const entreprise of [avec({ fermeLe: '2026-03-02' }), avec({ region: '76', anciennesRegions: ['53'] })])
      expect([peutVoirEntreprise(bretonne, entreprise), peutAgirPour(bretonne, entreprise)]).toEqual([true, false]);
  });
  it.each([
    ['entreprise.dirigeant', titulaire.siren],
    ['mission.pilote', 'FR'],
  ])('laisse toujours %s', (role, territoire) => {
    expect(peutAgirPour(de(role, territoire), avec({ fermeLe: '2026-03-02' }))).toBe(true);
  });
});
