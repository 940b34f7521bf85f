import fc from 'fast-check';
import { autreConnecteurId, connecteurId, fait, siren } from '#facts/connecteurs';
import { PROXIMITES } from '#libs/france';
import { COMPETENCES } from '../competences';
import { classer, pointsDe, rejouerClassement, type Candidat, type Entrees, type Recherche } from './classement';

const JOUR = '2026-02-03';
const { commune, epci, departement, demandePar } = fait('AccompagnementDemande.v1')().data;
const RECHERCHE: Recherche = {
  siren,
  demandePar,
  commune,
  epci,
  departement,
  secteur: '62',
  besoins: ['vente-en-ligne'],
  langue: 'fr',
};

const candidat = (change: Partial<Candidat> = {}): Candidat => ({
  connecteurId,
  commune: '29232',
  departements: ['29'],
  competences: ['presence-en-ligne', 'vente-en-ligne'],
  secteurs: ['62'],
  langues: ['fr'],
  interets: [],
  capacite: 3,
  charge: 0,
  retards: 0,
  ...change,
});
const classerSeul = (change: Partial<Candidat> = {}, recherche: Partial<Recherche> = {}) =>
  classer({ ...RECHERCHE, ...recherche }, [candidat(change)], JOUR).classement[0];
const pointsAvec = (change: Partial<Candidat>, recherche: Partial<Recherche> = {}) =>
  classerSeul(change, recherche)?.points;

const ENTREES: Entrees = {
  besoinsCouverts: 1,
  besoins: 1,
  proximite: 'commune',
  secteur: 'connu',
  charge: 0,
  capacite: 3,
  retards: 0,
};

describe('le classement des connecteurs', () => {
  it('est sur cent, et garde ce sur quoi chacun est jugé', () => {
    expect(classer(RECHERCHE, [candidat()], JOUR)).toEqual({
      bareme: '2017-1',
      classement: [{ ...ENTREES, connecteurId, points: 100 }],
    });
  });
  it.each([
    ['à Quimper', '29232', ['29'], 'commune', 100],
    ['dans son EPCI', '29048', ['29'], 'epci', 94],
    ['dans son département', '29151', ['29'], 'departement', 86],
    ['ailleurs, et il vient dans son département', '56260', ['29', '56'], 'departement', 86],
    ['dans son département, où il ne dit pas venir', '29151', ['56'], 'departement', 86],
    ['dans sa région', '56260', ['56'], 'region', 76],
  ] as const)('va du plus près au plus loin : %s', (_, chezLui, departements, proximite, points) => {
    expect(classerSeul({ commune: chezLui, departements })).toMatchObject({ proximite, points });
  });
  it('ne rapproche pas deux communes isolées', () => {
    const isolee = { commune: '29083', epci: null };
    expect(classerSeul({ commune: '29155' }, isolee)).toMatchObject({ proximite: 'departement' });
    expect(classerSeul({ commune: '29083' }, isolee)).toMatchObject({ proximite: 'commune' });
  });
  it('rapproche deux arrondissements de Paris par leur EPCI', () => {
    const paris = { commune: '75108', epci: '200054781', departement: '75' };
    expect(classerSeul({ commune: '75110', departements: ['75'] }, paris)).toMatchObject({ proximite: 'epci' });
  });
  it.each([
    ['connaît le secteur', ['47', '62'], '62', 'connu', 100],
    ['dit que tous conviennent', [], '62', 'tous', 95],
    ['en connaît d’autres', ['47'], '62', 'autre', 90],
    ['en connaît, quand celui de l’entreprise est inconnu', ['47'], null, 'autre', 90],
  ] as const)('compte le secteur : il %s', (_, secteurs, secteur, attendu, points) => {
    expect(classerSeul({ secteurs }, { secteur })).toMatchObject({ secteur: attendu, points });
  });
  it.each([
    [0, 3, 100],
    [1, 3, 96],
    [2, 3, 93],
    [49, 50, 90],
  ])('compte les places libres : %i tenues sur %i', (charge, capacite, points) => {
    expect(pointsAvec({ charge, capacite })).toBe(points);
  });
  it.each([
    [1, 98],
    [5, 90],
    [6, 90],
  ])('compte les retards, sans descendre sous zéro : %i', (retards, points) => {
    expect(pointsAvec({ retards })).toBe(points);
  });
  it('compte les besoins couverts en proportion, arrondis vers le bas', () => {
    const besoins = ['vente-en-ligne', 'presence-en-ligne', 'cybersecurite'] as const;
    expect(pointsAvec({}, { besoins })).toBe(86);
    expect(pointsAvec({ competences: ['cybersecurite'] }, { besoins })).toBe(73);
    expect(pointsAvec({ competences: [...besoins] }, { besoins })).toBe(100);
  });
  it.each([
    ['n’a aucune compétence commune', { competences: ['cybersecurite'] }],
    ['n’a plus de place', { charge: 3 }],
    ['en tient plus que sa capacité', { charge: 4 }],
    ['ne prend plus de demande', { capacite: 0 }],
    ['ne parle pas la langue', { langues: ['br'] }],
    ['a un intérêt dans l’entreprise', { interets: ['356000000', siren] }],
  ])('écarte qui %s', (_, change) => {
    expect(classer(RECHERCHE, [candidat(change)], JOUR).classement).toEqual([]);
  });
  it('départage par l’identifiant, dans quelque ordre qu’ils viennent', () => {
    const deux = [candidat({ connecteurId: autreConnecteurId }), candidat()];
    for (const ordre of [deux, deux.toReversed()])
      expect(classer(RECHERCHE, ordre, JOUR).classement.map((un) => un.connecteurId)).toEqual([
        connecteurId,
        autreConnecteurId,
      ]);
  });
  it('garde les soixante premiers', () => {
    const nombreux = Array.from({ length: 70 }, (_, rang) =>
      candidat({ connecteurId: String(rang).padStart(3, '0'), retards: rang < 10 ? 1 : 0 }),
    );
    const { classement } = classer(RECHERCHE, nombreux, JOUR);
    const attendus = nombreux.slice(10).map((un) => un.connecteurId);
    expect(classement.map((un) => un.connecteurId)).toEqual(attendus);
  });
  it('n’a aucun point de disponibilité sans capacité', () => {
    expect(pointsDe({ ...ENTREES, capacite: 0 }, JOUR).disponibilite).toBe(0);
    expect(pointsDe({ ...ENTREES, charge: 5 }, JOUR).disponibilite).toBe(0);
  });
});

describe('n’importe quel classement', () => {
  const competences = fc.uniqueArray(fc.constantFrom(...COMPETENCES), { minLength: 1, maxLength: 5 });
  const candidats = fc.uniqueArray(
    fc.record<Candidat>({
      connecteurId: fc.uuid(),
      commune: fc.constantFrom('29232', '29048', '29151', '56260', '29083'),
      departements: fc.subarray(['22', '29', '35', '56'], { minLength: 1 }),
      competences,
      secteurs: fc.subarray(['47', '56', '62']),
      langues: fc.subarray(['fr', 'br'], { minLength: 1 }),
      interets: fc.subarray([siren, '356000000']),
      capacite: fc.nat(4),
      charge: fc.nat(4),
      retards: fc.nat(7),
    }),
    { selector: (un) => un.connecteurId, maxLength: 80, size: 'max' },
  );
  const recherches = competences.map((besoins) => ({ ...RECHERCHE, besoins }));

  it('se rejoue des seules entrées qu’il garde, dans quelque ordre qu’elles viennent', () => {
    let classes = 0;
    fc.assert(
      fc.property(recherches, candidats, fc.infiniteStream(fc.nat()), (recherche, tous, hasard) => {
        const { classement } = classer(recherche, tous, JOUR);
        const entrees = classement.map(({ points: _, ...un }) => [hasard.next().value as number, un] as const);
        const melangees = entrees.toSorted(([un], [autre]) => un - autre).map(([, un]) => un);
        expect(rejouerClassement(melangees, JOUR)).toEqual(classement);
        expect(classer(recherche, tous.toReversed(), JOUR).classement).toEqual(classement);
        for (const un of classement) {
          const { competences: c, proximite, secteur, disponibilite, ponctualite } = pointsDe(un, JOUR);
          expect(c + proximite + secteur + disponibilite + ponctualite).toBe(un.points);
          expect(PROXIMITES).toContain(un.proximite);
          expect(Number.isInteger(un.points) && un.points >= 0 && un.points <= 100).toBe(true);
        }
        classes = Math.max(classes, classement.length);
      }),
    );
    expect(classes).toBeGreaterThan(2);
  });
});
