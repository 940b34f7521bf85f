import { entrepriseUniqueId, fait } from '#facts/entreprises';
import { Atelier } from '../../../../../test/support/atelier';
import { FicheEntreprise } from './entreprises.entity';
import { entreprises } from './entreprises.projection';

describe('le registre des entreprises', () => {
  let atelier: Atelier;
  beforeAll(async () => {
    atelier = await Atelier.open([FicheEntreprise]);
  });
  afterAll(() => atelier.close());

  it('suit chaque entreprise du référencement à l’enrôlement', async () => {
    const individuel = { siren: '900000017', siret: '90000001700015', region: '76', raisonSociale: null };
    const exploitant = { forme: 'entrepreneur-individuel', exploitantId: 'e1' } as const;
    await atelier.record('entreprise-1', fait('EntrepriseReferencee.v1')());
    await atelier.record('entreprise-2', fait('EntrepriseReferencee.v1')({ ...individuel, ...exploitant }));
    await atelier.record('entreprise-1', fait('EntrepriseEnrolee.v1')());
    const engine = atelier.engine({ projections: [entreprises] });
    await engine.start();
    await atelier.reached(engine, 'entreprises');
    expect(await atelier.view(FicheEntreprise, 'siren')).toEqual([
      {
        siren: '552081317',
        siret: '55208131766522',
        region: '53',
        forme: 'personne-morale',
        raisonSociale: 'Ateliers du Léon',
        exploitantId: null,
        etat: 'enrolee',
        origine: 'connecteur',
        enroleeLe: '2026-01-19',
        entrepriseUniqueId,
        revision: 1,
      },
      {
        ...individuel,
        ...exploitant,
        etat: 'referencee',
        origine: null,
        enroleeLe: null,
        entrepriseUniqueId: null,
        revision: 0,
      },
    ]);
  });
});
