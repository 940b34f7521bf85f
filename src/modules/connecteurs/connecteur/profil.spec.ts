import { fait } from '#facts/connecteurs';
import * as Refus from './connecteur.errors';
import { estLeMemeProfil, etablirProfil, type ProfilSaisi } from './profil';

const {
  connecteurId: _,
  origine: __,
  deposeeLe,
  region,
  nomenclature,
  ...saisi
} = fait('CandidatureConnecteurDeposee.v1')().data;
const etablir = (change: Partial<ProfilSaisi> = {}) => etablirProfil({ ...saisi, ...change }, region, deposeeLe);

describe('le profil d’un connecteur', () => {
  it('range ses listes, et nomme la nomenclature du jour', () => {
    const { departements, competences, langues } = saisi;
    const renverse = {
      departements: departements.toReversed(),
      competences: competences.toReversed(),
      secteurs: ['62', '47'],
      langues: langues.toReversed(),
    };
    expect(etablir(renverse)).toEqual({ ...saisi, secteurs: ['47', '62'], region, nomenclature });
  });
  it('ne change pas ce qui est saisi', () => {
    const departements = Object.freeze(['56', '29']);
    etablir({ departements });
    expect(departements).toEqual(['56', '29']);
  });
  it.each(['29000', '2923', '', '__proto__'])('refuse « %s », qui n’est d’aucune commune', (commune) => {
    expect(() => etablir({ commune })).toThrow(Refus.CommuneDuConnecteurInconnue);
  });
  it('permet une commune d’une autre région : il y travaille, et vient dans celle-ci', () => {
    expect(etablir({ commune: '44109' }).commune).toBe('44109');
  });
  it.each(['75', '99', '', 'constructor'])('refuse le département « %s », qui n’est pas de la région', (code) => {
    expect(() => etablir({ departements: ['29', code] })).toThrow(Refus.DepartementHorsDeLaRegion);
  });

  it('est le même quels que soient l’ordre et les autres champs d’un fait', () => {
    expect(estLeMemeProfil(etablir(), fait('CandidatureConnecteurDeposee.v1')().data)).toBe(true);
    expect(estLeMemeProfil(etablir({ langues: saisi.langues.toReversed() }), etablir())).toBe(true);
  });
  it.each([
    ['la commune', { commune: '29151' }],
    ['les départements', { departements: ['29'] }],
    ['les compétences', { competences: ['vente-en-ligne'] }],
    ['les secteurs', { secteurs: [] }],
    ['les langues', { langues: ['fr'] }],
  ] as const)('est un autre quand %s diffèrent', (_quoi, change) => {
    expect(estLeMemeProfil(etablir(), etablir(change))).toBe(false);
  });
  it('est un autre sous une autre région ou une autre nomenclature', () => {
    const un = etablir();
    expect(estLeMemeProfil(un, { ...un, region: '76' })).toBe(false);
    expect(estLeMemeProfil(un, { ...un, nomenclature: '2030-1' })).toBe(false);
  });
});
