import {
  AFFECTEE,
  autreEvaluateurId,
  connecteurId,
  evaluateurId,
  EVALUEE,
  fait,
  interesseId,
  LABELLISE,
  numero,
} from '#facts/connecteurs';
import { Atelier } from '../../../../../test/support/atelier';
import { NomsDesConnecteurs } from '../../annuaire-des-connecteurs';
import { LigneConnecteur } from '../connecteurs/connecteurs.entity';
import { connecteurs } from '../connecteurs/connecteurs.projection';
import { LigneCertificat } from './labels-de-connecteurs.entity';
import { LigneEvaluation, LigneLabellisation } from './labellisations.entity';
import { labellisations } from './labellisations.projection';
import { RegistreDesLabelsDeConnecteursEnBase } from './registre-en-base';

/** The names are those of the vault. */
class SansNom extends NomsDesConnecteurs {
  override lire(): Promise<ReadonlyMap<string, string>> {
    return Promise.resolve(new Map());
  }
}

describe('les labels des connecteurs, en lignes', () => {
  let atelier: Atelier;
  let registre: RegistreDesLabelsDeConnecteursEnBase;
  const autre = { connecteurId: '0190c5a0-0000-7000-8000-0000000000f2' };

  beforeAll(async () => {
    atelier = await Atelier.open([...labellisations.tables, ...connecteurs.tables]);
    await atelier.record(
      `labellisation-${connecteurId}`,
      ...LABELLISE,
      fait('RetraitDeLabellisationEnvisage.v1')(),
      fait('ObservationsDuConnecteurRecues.v1')(),
    );
    await atelier.record(
      `labellisation-${autre.connecteurId}`,
      ...EVALUEE.map((un) => ({ ...un, data: { ...un.data, ...autre } }) as (typeof AFFECTEE)[number]),
      fait('InteretDEvaluateurDeclare.v1')({ ...autre, declarePar: evaluateurId, evaluationEcartee: true }),
      fait('EvaluateursAffectes.v1')({
        ...autre,
        evaluateurs: [autreEvaluateurId, interesseId],
        entrants: [interesseId],
        sortants: [],
      }),
    );
    const engine = atelier.engine({ projections: [labellisations, connecteurs] });
    await engine.start();
    await atelier.reached(engine, 'labellisations');
    await atelier.reached(engine, 'connecteurs');
    const { source } = atelier;
    registre = new RegistreDesLabelsDeConnecteursEnBase(
      source.getRepository(LigneCertificat),
      source.getRepository(LigneConnecteur),
      new SansNom(),
    );
  });
  afterAll(() => atelier.close());

  it('suivent une demande, son silence et ses évaluations', async () => {
    expect(await atelier.view(LigneLabellisation, 'connecteurId')).toMatchObject([
      { connecteurId, etat: 'accordee', evaluations: 2, finieLe: '2026-03-16', numero },
      { ...autre, etat: 'en-evaluation', evaluations: 1, silenceLe: '2026-04-02', finieLe: null, numero: null },
    ]);
  });

  it('gardent ce qu’un évaluateur a rendu quand l’autre est remplacé', async () => {
    const lues = (await atelier.view(LigneEvaluation, 'evaluateurId')).filter(
      (ligne) => ligne.connecteurId === autre.connecteurId,
    );
    expect(lues).toMatchObject([
      { evaluateurId: autreEvaluateurId, rendueLe: '2026-03-09' },
      { evaluateurId: interesseId, rendueLe: null },
    ]);
  });

  it('montrent un retrait envisagé à qui le décide, et non au public', async () => {
    const [certificat] = await atelier.view(LigneCertificat, 'numero');
    expect(certificat).toMatchObject({ observationsAvantLe: '2026-10-16', observationsRecuesLe: '2026-10-12' });
    const duree = { accordeeLe: '2026-03-16', expireLe: '2029-03-15' };
    const montre = { nom: null, numero, region: '53', etat: 'actif', depuis: '2026-03-16', ...duree };
    expect(await registre.lire(numero, '2029-03-15')).toEqual(montre);
  });

  it('disent expiré un label dont l’horloge n’a pas encore constaté la fin', async () => {
    expect(await registre.lire(numero, '2029-03-16')).toMatchObject({ etat: 'expire', depuis: '2029-03-15' });
    expect(await registre.lire('CL-9-AZ5AYGWRB5D2', '2026-03-16')).toBeNull();
  });
});
