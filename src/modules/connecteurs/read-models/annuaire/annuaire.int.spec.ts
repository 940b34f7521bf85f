import { autreConnecteurId, connecteurId, fait, LABELLISE, numero } from '#facts/connecteurs';
import type { DomainEvent } from '#libs/event-sourcing';
import type { ProjectionEngine } from '#libs/projections';
import { Atelier } from '../../../../../test/support/atelier';
import { NomsDesConnecteurs } from '../../annuaire-des-connecteurs';
import { LigneAbsence, LigneConnecteur, LigneInterets, CharteDuReseau } from '../connecteurs/connecteurs.entity';
import { connecteurs } from '../connecteurs/connecteurs.projection';
import { LigneCertificat } from '../labellisations/labels-de-connecteurs.entity';
import { LigneEvaluation, LigneLabellisation } from '../labellisations/labellisations.entity';
import { labellisations } from '../labellisations/labellisations.projection';
import { RegistreDesLabelsDeConnecteursEnBase } from '../labellisations/registre-en-base';
import { AnnuaireEnBase } from './annuaire-en-base';

const JOUR = '2026-04-20';
const TRANCHE = { page: 1, taille: 50 };

class Noms extends NomsDesConnecteurs {
  readonly lues: (readonly [ids: readonly string[], motif: string])[] = [];

  lire(ids: readonly string[], motif: string): Promise<ReadonlyMap<string, string>> {
    this.lues.push([ids, motif]);
    return Promise.resolve(new Map(ids.includes(connecteurId) ? [[connecteurId, 'Nolwenn Le Bihan']] : []));
  }
}

describe('l’annuaire des connecteurs', () => {
  let atelier: Atelier;
  let engine: ProjectionEngine;
  let noms: Noms;
  let annuaire: AnnuaireEnBase;
  let registre: RegistreDesLabelsDeConnecteursEnBase;
  beforeAll(async () => {
    atelier = await Atelier.open([
      ...[LigneConnecteur, LigneAbsence, LigneInterets, CharteDuReseau],
      ...[LigneLabellisation, LigneEvaluation, LigneCertificat],
    ]);
    engine = atelier.engine({ projections: [connecteurs, labellisations] });
    await engine.start();
    noms = new Noms();
    const [lignes, certificats] = [
      atelier.source.getRepository(LigneConnecteur),
      atelier.source.getRepository(LigneCertificat),
    ];
    annuaire = new AnnuaireEnBase(lignes, certificats, noms);
    registre = new RegistreDesLabelsDeConnecteursEnBase(certificats, lignes, noms);
    for (const id of [connecteurId, autreConnecteurId])
      await atelier.record(
        `connecteur-${id}`,
        fait('CandidatureConnecteurDeposee.v1')({
          connecteurId: id,
          ...(id === connecteurId ? {} : { commune: '56121', departements: ['56'], competences: ['cybersecurite'] }),
        }),
        fait('ConnecteurAccepte.v1')({ connecteurId: id }),
      );
    await atelier.record(`labellisation-${connecteurId}`, ...LABELLISE);
    await lus();
  });
  afterAll(() => atelier.close());

  const lus = () => Promise.all(['connecteurs', 'labellisations'].map((nom) => atelier.reached(engine, nom)));
  const arrive = async (...faits: readonly DomainEvent[]) => {
    await atelier.record(`connecteur-${connecteurId}`, ...faits);
    await lus();
  };
  const nommes = async (recherche = {}) =>
    (await annuaire.chercher(recherche, JOUR, TRANCHE)).lignes.map(({ nom }) => nom);
  const nomDuCertificat = async () => (await registre.lire(numero, JOUR))?.nom;

  it('ne nomme personne sans consentement, et ne lit alors aucun nom', async () => {
    expect(await annuaire.chercher({}, JOUR, TRANCHE)).toEqual({ total: 0, lignes: [] });
    expect(await nomDuCertificat()).toBeNull();
    expect(noms.lues.flatMap(([ids]) => ids)).toEqual([]);
  });

  it('dit d’un connecteur qui consent qui il est, où il va et ce qu’il sait faire, en français', async () => {
    await arrive(fait('ConsentementAnnuaireDonne.v1')());
    const { lignes } = await annuaire.chercher({}, JOUR, TRANCHE);
    expect(lignes).toEqual([
      {
        nom: 'Nolwenn Le Bihan',
        commune: expect.stringMatching(/^\p{Lu}\p{L}+/u) as string,
        region: '53',
        departements: ['29', '56'],
        competences: expect.arrayContaining(['Vente en ligne']) as string[],
        langues: ['breton', 'français'],
        label: numero,
      },
    ]);
    expect(await nomDuCertificat()).toBe('Nolwenn Le Bihan');
    expect(noms.lues).toContainEqual([[connecteurId], 'Annuaire public des connecteurs']);
    expect(noms.lues).toContainEqual([[connecteurId], `Certificat ${numero}`]);
  });

  it('ne dit labellisé que celui dont le label est valide ce jour', async () => {
    const [fiche] = (await annuaire.chercher({}, '2040-01-01', TRANCHE)).lignes;
    expect(fiche?.label).toBeNull();
  });

  it('se cherche par département et par compétence', async () => {
    await atelier.record(
      `connecteur-${autreConnecteurId}`,
      fait('ConsentementAnnuaireDonne.v1')({ connecteurId: autreConnecteurId }),
    );
    await lus();
    expect(await nommes()).toEqual(['Nolwenn Le Bihan', null]);
    expect(await nommes({ departement: '29' })).toEqual(['Nolwenn Le Bihan']);
    expect(await nommes({ competence: 'cybersecurite' })).toEqual([null]);
    expect(await nommes({ departement: '29', competence: 'cybersecurite' })).toEqual([]);
    expect(await nommes({ departement: '56', competence: 'cybersecurite' })).toEqual([null]);
    const seconde = await annuaire.chercher({}, JOUR, { page: 2, taille: 1 });
    expect([seconde.total, seconde.lignes.map(({ nom }) => nom)]).toEqual([2, [null]]);
  });

  it('ne nomme plus qui retire son consentement, est suspendu ou sort, dès la position du fait', async () => {
    await arrive(fait('ConsentementAnnuaireRetire.v1')());
    expect([await nommes(), await nomDuCertificat()]).toEqual([[null], null]);
    await arrive(fait('ConsentementAnnuaireDonne.v1')(), fait('ConnecteurSuspendu.v1')());
    expect([await nommes(), await nomDuCertificat()]).toEqual([[null], null]);
    await arrive(fait('ConnecteurRetabli.v1')());
    expect(await nommes()).toEqual(['Nolwenn Le Bihan', null]);
    await arrive(fait('ConnecteurSorti.v1')());
    expect([await nommes(), await nomDuCertificat()]).toEqual([[null], null]);
  });
});
