import { fait as faitDEntreprise } from '#facts/entreprises';
import { DEPOSEE, fait, LABELLISEE, numero, siren } from '#facts/marque-mission';
import { Atelier } from '../../../../../test/support/atelier';
import { LigneCandidature } from '../candidatures/candidatures.entity';
import { candidatures } from '../candidatures/candidatures.projection';
import { LigneLabel, NomAuRegistre } from './labels.entity';
import { labels } from './labels.projection';
import type { RegistreDesLabels } from '../../registre-des-labels';
import { RegistreEnBase } from './registre-en-base';

describe('le registre des labels', () => {
  let atelier: Atelier;
  let registre: RegistreDesLabels;
  const autre = '356000000';

  beforeAll(async () => {
    atelier = await Atelier.open([LigneLabel, NomAuRegistre, LigneCandidature]);
    await atelier.record(`entreprise-${siren}`, faitDEntreprise('EntrepriseReferencee.v2')());
    await atelier.record(
      `labelEntreprise-${siren}`,
      ...LABELLISEE,
      fait('LabelSuspendu.v1')(),
      fait('SuspensionLevee.v1')(),
      fait('CandidatureDeposee.v1')({ candidatureId: `${siren}-2`, nature: 'renouvellement' }),
      fait('PreuvesDemandees.v1')({ candidatureId: `${siren}-2` }),
    );
    const deLAutre = { siren: autre, candidatureId: `${autre}-1` };
    await atelier.record(
      `labelEntreprise-${autre}`,
      fait('CandidatureDeposee.v1')(deLAutre),
      fait('LabelAccorde.v1')({ ...deLAutre, numero: `CC-${autre}-1`, region: '76' }),
      fait('RetraitEnvisage.v1')({ siren: autre, numero: `CC-${autre}-1` }),
      fait('LabelRetire.v1')({ siren: autre, numero: `CC-${autre}-1` }),
      ...DEPOSEE.map(() => fait('CandidatureDeposee.v1')({ siren: autre, candidatureId: `${autre}-2` })),
      fait('CandidatureRefusee.v1')({ siren: autre, candidatureId: `${autre}-2` }),
    );
    const engine = atelier.engine({ projections: [labels, candidatures] });
    await engine.start();
    await atelier.reached(engine, 'labels');
    await atelier.reached(engine, 'candidatures-au-label');
    registre = new RegistreEnBase(
      atelier.source.getRepository(LigneLabel),
      atelier.source.getRepository(NomAuRegistre),
    );
  });
  afterAll(() => atelier.close());

  const tous = { page: 1, taille: 20 };
  const numeros = async (recherche: Parameters<RegistreDesLabels['chercher']>[0], jour = '2026-11-27') =>
    (await registre.chercher(recherche, jour, tous)).lignes.map((ligne) => ligne.numero);

  it('montre chaque label sous le nom de son entreprise, et depuis quand il est dans son état', async () => {
    const { total, lignes } = await registre.chercher({}, '2026-11-27', tous);
    expect(total).toBe(2);
    expect(lignes).toMatchObject([
      { numero: `CC-${autre}-1`, etat: 'retire', depuis: '2026-10-20', raisonSociale: null },
      { numero, etat: 'actif', depuis: '2026-09-15', expireLe: '2028-03-01', raisonSociale: 'Ateliers du Léon' },
    ]);
  });

  it('dit expiré un label dont l’horloge n’a pas encore constaté la fin', async () => {
    expect(await registre.lire(numero, '2028-03-01')).toMatchObject({ etat: 'actif' });
    expect(await registre.lire(numero, '2028-03-02')).toMatchObject({ etat: 'expire', depuis: '2028-03-01' });
    expect(await numeros({ etat: 'expire' }, '2028-03-02')).toEqual([numero]);
    expect(await numeros({ etat: 'actif' }, '2028-03-02')).toEqual([]);
  });

  it('se cherche par nom, SIREN et région, sans prendre un signe pour un joker', async () => {
    expect(await numeros({ nom: 'DU LÉON' })).toEqual([numero]);
    expect(await numeros({ nom: '%' })).toEqual([]);
    expect(await numeros({ siren: autre })).toEqual([`CC-${autre}-1`]);
    expect(await numeros({ region: '76', etat: 'retire' })).toEqual([`CC-${autre}-1`]);
    expect(await registre.lire('CC-000000000-1', '2026-11-27')).toBeNull();
  });

  it('suit les candidatures', async () => {
    const lues = await atelier.view(LigneCandidature, 'candidatureId');
    expect(lues).toMatchObject([
      { candidatureId: `${autre}-1`, etat: 'acceptee', finieLe: '2026-03-02' },
      { candidatureId: `${autre}-2`, etat: 'refusee', finieLe: '2026-03-02', motifs: 'critere-non-satisfait' },
      { candidatureId: `${siren}-1`, etat: 'acceptee', finieLe: '2026-03-02', silenceLe: '2026-04-02' },
      { candidatureId: `${siren}-2`, etat: 'preuves-attendues', finieLe: null, silenceLe: null },
    ]);
  });
});
