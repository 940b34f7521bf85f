import { fait } from '#facts/competences';
import { annonceDe, memeAnnonce, type EntrepriseQuiPublie } from './annonce';
import * as Refus from './annonce.errors';

const { siret, competences, partPourCent, du, au, siren, publieeLe } = fait('OffrePubliee.v1')().data;
const SAISIE = { siret, competences, partPourCent, du, au };
const SIEGE = { siret, region: '53', commune: '29232', naf: '62.01Z', fermeLe: null };

const annoncer = (saisie: Partial<typeof SAISIE> = {}, siege: Partial<EntrepriseQuiPublie['etablissements'][0]> = {}) =>
  annonceDe({ ...SAISIE, ...saisie }, siren, publieeLe, { etablissements: [{ ...SIEGE, ...siege }] });

describe('l’annonce d’une offre ou d’un besoin', () => {
  it('retient le lieu et l’activité de l’établissement, et range les compétences', () => {
    const lieu = { siret, commune: '29232', epci: '200068120', departement: '29', region: '53', secteur: '62' };
    expect(annoncer({ competences: competences.toReversed() })).toEqual({ siren, ...SAISIE, ...lieu });
    expect(annoncer({}, { commune: '29083' })).toMatchObject({ commune: '29083', epci: null });
  });
  it('refuse sans le statut', () => {
    expect(() => annonceDe(SAISIE, siren, publieeLe, null)).toThrow(Refus.StatutPmeDigitaleRequis);
  });
  it('refuse une part qui n’est pas de 1 à 100', () => {
    for (const part of [0, 101]) expect(() => annoncer({ partPourCent: part })).toThrow(Refus.PartDeTempsIncorrecte);
    for (const part of [1, 100]) expect(annoncer({ partPourCent: part }).partPourCent).toBe(part);
  });
  it('refuse une période passée, ou qui finit avant de commencer', () => {
    for (const periode of [{ du: '2026-02-15' }, { du: '2026-03-02', au: '2026-03-01' }])
      expect(() => annoncer(periode)).toThrow(Refus.PeriodeDeLAnnonceIncorrecte);
    expect(annoncer({ du: publieeLe, au: publieeLe })).toMatchObject({ du: publieeLe });
  });
  it('refuse un établissement fermé ou inconnu', () => {
    expect(() => annoncer({}, { fermeLe: '2026-01-31' })).toThrow(Refus.EtablissementDeLAnnonceInconnu);
    expect(() => annoncer({ siret: '55208131700001' })).toThrow(Refus.EtablissementDeLAnnonceInconnu);
  });
  it('refuse sans la commune d’aujourd’hui, ou sans l’activité', () => {
    for (const manque of [{ commune: null }, { commune: '29000' }, { naf: null }])
      expect(() => annoncer({}, manque)).toThrow(Refus.EtablissementDeLAnnonceACompleter);
  });
  it('est la même quand elle dit la même chose', () => {
    const connue = annoncer();
    expect(memeAnnonce(connue, { ...SAISIE, competences: competences.toReversed() })).toBe(true);
    for (const change of [
      { partPourCent: 59 },
      { du: '2026-03-03' },
      { au: '2027-01-01' },
      { competences: [] },
      { siret: '1' },
    ])
      expect(memeAnnonce(connue, { ...SAISIE, ...change })).toBe(false);
  });
});
