import { entrepriseUniqueId, fait } from '#facts/entreprises';
import { Atelier } from '../../../../../test/support/atelier';
import { FicheEntreprise } from './entreprises.entity';
import { entreprises } from './entreprises.projection';
import { FicheEtablissement } from './etablissements.entity';
import { RegionDEntreprise } from './regions-des-entreprises.entity';

describe('le registre des entreprises', () => {
  let atelier: Atelier;
  beforeAll(async () => {
    atelier = await Atelier.open([FicheEntreprise, FicheEtablissement, RegionDEntreprise]);
  });
  afterAll(() => atelier.close());

  it('suit chaque entreprise et ses établissements, de la version 0.1 à la cessation', async () => {
    const individuel = { siren: '900000017', raisonSociale: null };
    const exploitant = { forme: 'entrepreneur-individuel', exploitantId: 'e1' } as const;
    const ancien = { siret: '90000001700015', region: '76' };
    await atelier.record('entreprise-1', fait('EntrepriseReferencee.v2')());
    await atelier.record('entreprise-2', fait('EntrepriseReferencee.v1')({ ...individuel, ...exploitant, ...ancien }));
    await atelier.record(
      'entreprise-1',
      fait('EntrepriseEnrolee.v2')(),
      fait('EtablissementAjoute.v1')(),
      fait('EtablissementCorrige.v1')(),
      fait('EtablissementFerme.v1')({ siret: '55208131700018', fermeLe: '2026-03-01' }),
      fait('EtablissementTransfere.v1')(),
      fait('RaisonSocialeCorrigee.v1')(),
      fait('TailleDeclaree.v1')(),
      fait('CategoriePmeEtablie.v1')(),
    );
    const differee = { occurredAt: '2026-05-02T09:00:00Z', extra: { motifDeDate: 'saisie-differee' } };
    await atelier.recordAt(differee, 'entreprise-1', fait('CessationConstatee.v1')());
    const engine = atelier.engine({ projections: [entreprises] });
    await engine.start();
    await atelier.reached(engine, 'entreprises');
    expect(await atelier.view(FicheEntreprise, 'siren')).toEqual([
      {
        siren: '552081317',
        forme: 'personne-morale',
        raisonSociale: 'Ateliers du Ponant',
        exploitantId: null,
        etat: 'enrolee',
        origine: 'connecteur',
        codeOrigine: 'BZH-2026-SALON-01',
        enroleeLe: '2026-01-19',
        enrolementEnregistreLe: '2026-04-20',
        motifDeDateDEnrolement: null,
        entrepriseUniqueId,
        cesseeLe: '2026-03-02',
        cessationEnregistreeLe: '2026-05-02',
        motifDeDateDeCessation: 'saisie-differee',
        motifDeCessation: 'cessation-d-activite',
        categoriePme: 'micro',
        exerciceClosLe: '2025-12-31',
        revision: 9,
      },
      {
        ...individuel,
        ...exploitant,
        etat: 'referencee',
        origine: null,
        codeOrigine: null,
        enroleeLe: null,
        enrolementEnregistreLe: null,
        motifDeDateDEnrolement: null,
        entrepriseUniqueId: null,
        cesseeLe: null,
        cessationEnregistreeLe: null,
        motifDeDateDeCessation: null,
        motifDeCessation: null,
        categoriePme: null,
        exerciceClosLe: null,
        revision: 0,
      },
    ]);
    expect(await atelier.view(RegionDEntreprise, 'siren')).toEqual(
      expect.arrayContaining([
        { siren: '552081317', region: '53' },
        { siren: '552081317', region: '76' },
        { siren: '900000017', region: '76' },
      ]),
    );
    const activite = { naf: '62.01Z', nomenclature: 'naf-rev-2' };
    const siren = '552081317';
    const sansCommune = { commune: null, naf: null, nomenclature: null };
    const ouvert = { fermeLe: null, fermetureEnregistreeLe: null, motifDeDateDeFermeture: null };
    const ferme = (fermeLe: string) => ({ ...ouvert, fermeLe, fermetureEnregistreeLe: '2026-04-20' });
    const toulouse = { region: '76', commune: '31555', ...activite };
    const brest = { region: '53', commune: '29019', ...activite };
    expect(await atelier.view(FicheEtablissement, 'siret')).toEqual([
      { siren, siret: '55208131700018', rang: 2, ...toulouse, ...ferme('2026-03-01') },
      { siren, siret: '55208131700026', rang: 5, ...toulouse, ...ouvert },
      { siren, siret: '55208131766522', rang: 0, ...brest, ...ferme('2026-03-02') },
      { siren: '900000017', ...ancien, rang: 0, ...sansCommune, ...ouvert },
    ]);
  });
});
