import fc from 'fast-check';
import { fait } from '#facts/competences';
import { ajouterDesJours } from '#libs/france';
import { COMPETENCES } from '#modules/connecteurs';
import {
  DISTANCES,
  entreesDe,
  pointsDuRapprochement,
  rapprocher,
  rejouerRapprochement,
  type OffreCandidate,
  type Recherche,
} from './rapprochement';

const JOUR = '2026-02-17';
const RECHERCHE: Recherche = fait('BesoinPublie.v1')().data;
const OFFRE: OffreCandidate = { ...fait('OffrePubliee.v1')().data, parts: [] };
const seule = (change: Partial<OffreCandidate> = {}, recherche: Partial<Recherche> = {}) =>
  rapprocher({ ...RECHERCHE, ...recherche }, [{ ...OFFRE, ...change }], JOUR).classement[0];

describe('le rapprochement des offres et d’un besoin', () => {
  it('est sur cent, et garde ce sur quoi chaque offre est jugée', () => {
    const { bareme, classement } = fait('OffresClassees.v1')().data;
    expect(rapprocher(RECHERCHE, [OFFRE], JOUR)).toEqual({ bareme, classement });
  });
  it.each([
    ['à Quimper', '29232', '53', 'commune', 100],
    ['dans son EPCI', '29048', '53', 'epci', 94],
    ['dans son département', '29151', '53', 'departement', 86],
    ['dans sa région', '56260', '53', 'region', 78],
    ['dans une autre région', '31555', '76', 'ailleurs', 70],
  ])('va du plus près au plus loin : %s', (_, commune, region, distance, points) => {
    expect(seule({ commune, region })).toMatchObject({ distance, points });
  });
  it('compte les compétences en proportion, arrondies vers le bas', () => {
    const competences = ['vente-en-ligne', 'relation-client', 'presence-en-ligne'] as const;
    expect(seule({}, { competences })).toMatchObject({ competencesCouvertes: 1, points: 73 });
  });
  it('compte le temps en proportion des jours et de la part', () => {
    const tenue = { appariementId: 'autre', partPourCent: 40, du: '2026-03-09', au: '2026-03-09' };
    expect(seule({ parts: [tenue] })).toMatchObject({ partLibrePourCent: 20, points: 90 });
    expect(seule({ au: '2026-06-19' })).toMatchObject({ joursCommuns: 103, points: 90 });
  });
  it('marque une concurrente, sans point pour elle', () => {
    expect(seule({ secteur: RECHERCHE.secteur })).toMatchObject({ concurrente: true, points: 90 });
  });
  it.each([
    ['n’a aucune compétence commune', { competences: ['cybersecurite' as const] }],
    ['finit avant', { au: '2026-03-08' }],
    ['n’a plus de temps', { parts: [{ appariementId: 'x', partPourCent: 60, du: '2026-04-01', au: '2026-04-01' }] }],
    ['est de la même entreprise', { siren: RECHERCHE.siren }],
  ])('écarte celle qui %s', (_, change) => {
    expect(seule(change)).toBeUndefined();
    expect(entreesDe(RECHERCHE, { ...OFFRE, ...change })).toBeNull();
  });
  it('départage par l’identifiant, et garde les soixante premières', () => {
    const nombreuses = Array.from({ length: 70 }, (_, rang) => ({
      ...OFFRE,
      offreId: String(rang).padStart(3, '0'),
      commune: rang < 10 ? '29048' : '29232',
    }));
    const attendues = nombreuses.slice(10).map((offre) => offre.offreId);
    expect(rapprocher(RECHERCHE, nombreuses.toReversed(), JOUR).classement.map((offre) => offre.offreId)).toEqual(
      attendues,
    );
  });
});

const LIEUX: readonly (readonly [commune: string, region: string])[] = [
  ['29232', '53'],
  ['29048', '53'],
  ['29151', '53'],
  ['56260', '53'],
  ['31555', '76'],
];

describe('n’importe quel rapprochement', () => {
  const competences = fc.uniqueArray(fc.constantFrom(...COMPETENCES), { minLength: 1, maxLength: 5 });
  const jour = fc.nat(300).map((rang) => ajouterDesJours('2026-01-01', rang));
  const periode = fc
    .tuple(jour, jour)
    .map(([un, autre]) => (un < autre ? { du: un, au: autre } : { du: autre, au: un }));
  const part = fc.integer({ min: 1, max: 100 });
  const offres = fc.uniqueArray(
    fc
      .record({
        offreId: fc.uuid(),
        lieu: fc.constantFrom(...LIEUX),
        competences,
        secteur: fc.constantFrom('47', '56', '62'),
        siren: fc.constantFrom(RECHERCHE.siren, OFFRE.siren),
        partPourCent: part,
        periode,
        parts: fc.array(
          fc.record({ appariementId: fc.uuid(), partPourCent: part, periode }).map(({ periode: p, ...tenue }) => ({
            ...tenue,
            ...p,
          })),
          { maxLength: 2 },
        ),
      })
      .map(({ lieu: [commune, region], periode: p, ...offre }) => ({
        ...OFFRE,
        ...offre,
        ...p,
        commune,
        region,
      })),
    { selector: (offre) => offre.offreId, maxLength: 80, size: 'max' },
  );
  const recherches = fc
    .record({ competences, partPourCent: part, periode })
    .map(({ periode: p, ...demande }) => ({ ...RECHERCHE, ...demande, ...p }));

  it('se rejoue des seules entrées qu’il garde, dans quelque ordre qu’elles viennent', () => {
    let classees = 0;
    fc.assert(
      fc.property(recherches, offres, fc.infiniteStream(fc.nat()), (recherche, toutes, hasard) => {
        const { classement } = rapprocher(recherche, toutes, JOUR);
        const entrees = classement.map(({ points: _, ...offre }) => [hasard.next().value as number, offre] as const);
        const melangees = entrees.toSorted(([une], [autre]) => une - autre).map(([, offre]) => offre);
        expect(rejouerRapprochement(melangees, JOUR)).toEqual(classement);
        expect(rapprocher(recherche, toutes.toReversed(), JOUR).classement).toEqual(classement);
        for (const offre of classement) {
          const { competences: c, temps, distance, nonConcurrence } = pointsDuRapprochement(offre, JOUR);
          expect(c + temps + distance + nonConcurrence).toBe(offre.points);
          expect(DISTANCES).toContain(offre.distance);
          expect(Number.isInteger(offre.points) && offre.points >= 0 && offre.points <= 100).toBe(true);
        }
        classees = Math.max(classees, classement.length);
      }),
    );
    expect(classees).toBeGreaterThan(2);
  });
});
