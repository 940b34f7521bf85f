import { ajouterDesJours, ajouterDesMois } from '#libs/france';
import type { Objet } from '#modules/objets';
import { CalendrierSimule } from '../../src/demonstration/calendrier-simule';
import { planDe } from '../../src/demonstration/plan';
import { Alea } from '../../src/demonstration/alea';
import { etatsQuiDifferent } from '../support/etats-relus';
import { Programme, type Annee, type Appelant } from '../support/programme';
import { releverLesFaits } from '../support/releve';

const GRAINE = 257;
const ENTREPRISES = 15;
const DERNIER_JOUR = '2026-03-15';
const ANNEE: Annee = { graine: GRAINE, entreprises: ENTREPRISES, dernierJour: DERNIER_JOUR };
const LE_LENDEMAIN = new Date('2026-03-16T08:00:00Z');

interface Fait {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Every stream, fact by fact, whatever the order between streams. */
const faitsDe = (programme: Programme): Promise<readonly Fait[]> =>
  programme.requete('select stream_id, version::int, type, data from es.events order by stream_id, version');

describe('la démonstration', () => {
  let suivie: Programme;
  let arretee: Programme;
  let faits: readonly Fait[];
  const donneesDe = (type: string) => faits.filter((fait) => fait.type === type).map(({ data }) => data);
  const jours: string[] = [];
  const joursRepris: string[] = [];
  const actesDe = (graine: number, entreprises: number) =>
    planDe(graine, entreprises, new CalendrierSimule(DERNIER_JOUR)).actes;
  beforeAll(async () => {
    [suivie, arretee] = await Promise.all([Programme.installer(), Programme.installer()]);
    await suivie.jouerUneAnnee({ ...ANNEE, onDay: ({ jour }) => jours.push(jour) });
    faits = await faitsDe(suivie);
  });
  afterAll(() => Promise.all([suivie.fermer(), arretee.fermer()]));

  it('rejouée avec la même graine et le même dernier jour donne les mêmes faits, commencée un autre jour, arrêtée, et reprise un autre jour encore', async () => {
    const arreterAMiChemin: Annee['onDay'] = ({ actesJoues, total }, demonstration) => {
      if (actesJoues > total / 2) demonstration.arreter();
    };
    // It ends yesterday, which nobody says.
    await arretee.jouerUneAnnee({
      graine: GRAINE,
      entreprises: ENTREPRISES,
      maintenant: LE_LENDEMAIN,
      onDay: arreterAMiChemin,
    });
    const auMilieu = (await faitsDe(arretee)).map(({ type }) => type);
    expect(auMilieu).not.toContain('DemonstrationAchevee.v1');
    await expect(arretee.jouerUneAnnee({ ...ANNEE, graine: 8 })).rejects.toThrow(
      '--graine 257 --entreprises 15 --fin 2026-03-15 : reprenez-la ainsi',
    );
    await expect(arretee.jouerUneAnnee({ dernierJour: '2026-03-14' })).rejects.toThrow('--fin 2026-03-15');
    await arretee.jouerUneAnnee({ onDay: ({ jour }) => joursRepris.push(jour) });
    expect(joursRepris.at(-1)).toBe(jours.at(-1));
    expect(faits.length).toBeGreaterThan(auMilieu.length);
    expect(await faitsDe(arretee)).toEqual(faits);
    // Ids, times and persons too.
    expect(await releverLesFaits(arretee.base.url)).toEqual(await releverLesFaits(suivie.base.url));
    const types = new Set(faits.map(({ type }) => type));
    for (const type of ['AidePayee.v2', 'ReservationExpiree.v1', 'AideRefusee.v1', 'DemonstrationAchevee.v1'])
      expect(types).toContain(type);
    await expect(suivie.jouerUneAnnee(ANNEE)).rejects.toThrow(/n’est pas vide/);
  });

  it('se rejuge sans un écart, ni une décision qui ne se relit pas', async () => {
    const { code, stdout, stderr } = await suivie.commande(['audit', 'rejuger', '--json']);
    expect([code, stdout.trim().split('\n').length]).toEqual([0, 1]);
    const { total, actes } = JSON.parse(stdout) as { total: object; actes: object };
    expect(total).toEqual({ identique: expect.any(Number) as number, differente: 0, refusee: 0, 'non-relue': 0 });
    expect(Object.keys(actes)).toEqual(
      expect.arrayContaining([
        'AccorderAide',
        'AccorderLabel',
        'ReserverCredits',
        'ReserverPlafond',
        'RetenirAmortissement',
      ]),
    );
    expect(stderr).toContain('n’a laissé aucun fait : il n’est pas rejugé');
  });

  it('reçoit un dossier sur papier, et fait revenir à l’instruction celui qu’une réunion met hors plafond', () => {
    const papier = donneesDe('DossierDepose.v3').filter(({ motifDeReception }) => motifDeReception === 'depot-papier');
    expect(papier.length).toBeGreaterThan(0);
    for (const { deposeLe, enregistreLe } of papier) expect(String(deposeLe) < String(enregistreLe)).toBe(true);
    const retenus = donneesDe('FinancementRefuse.v2').filter(({ motif }) => motif === 'plafond-apres-reunion');
    expect(retenus.length).toBeGreaterThan(0);
    const depassees = donneesDe('ReservationDepassee.v2').map(({ objet }) => (objet as Objet).id);
    expect(depassees).toEqual(expect.arrayContaining(retenus.map(({ dossierId }) => dossierId)));
  });

  it('accorde, suspend, retire, renouvelle et laisse expirer des labels, et en refuse', () => {
    const types = new Set(faits.map(({ type }) => type));
    for (const type of [
      'LabelAccorde.v1',
      'LabelRenouvele.v1',
      'LabelExpire.v1',
      'LabelSuspendu.v1',
      'SuspensionLevee.v1',
      'RetraitEcarte.v1',
      'CandidatureRefusee.v1',
      'CandidatureAbandonnee.v1',
      'DecisionNeeDuSilence.v1',
    ])
      expect(types).toContain(type);
    expect(donneesDe('LabelRetire.v1').map(({ observations }) => observations)).toEqual(
      expect.arrayContaining(['recues', 'aucune']),
    );
    const versions = donneesDe('CharteSignee.v1').map(({ siren, version }) => `${String(siren)} ${String(version)}`);
    expect(versions.some((une) => une.endsWith(' 2'))).toBe(true);
    const anciens = versions.filter((une) => une.endsWith(' 1') && !versions.includes(une.replace(/ 1$/, ' 2')));
    // One is asked again, and one has left.
    expect([anciens.length, donneesDe('PartenaireSorti.v1').length]).toEqual([2, 1]);
  });

  it('mène des campagnes, que des enrôlements nomment pendant qu’elles sont ouvertes', () => {
    const lancees = new Map(donneesDe('CampagneLancee.v1').map((lancee) => [lancee.code, String(lancee.lanceeLe)]));
    const closes = new Map(donneesDe('CampagneClose.v1').map((close) => [close.code, String(close.closeLe)]));
    const enrolements = donneesDe('EntrepriseEnrolee.v2').filter(({ codeOrigine }) => codeOrigine !== null);
    expect(enrolements.length).toBeGreaterThan(0);
    expect(closes.size).toBeGreaterThan(0);
    for (const { codeOrigine, enroleeLe } of enrolements) {
      const [le, lanceeLe] = [String(enroleeLe), lancees.get(codeOrigine)];
      expect(lanceeLe !== undefined && lanceeLe < le && le <= (closes.get(codeOrigine) ?? le)).toBe(true);
    }
  });

  it('publie des relevés, dont des cibles atteintes et d’autres manquées, et retraite ceux qu’une définition ou des faits changent', () => {
    const publies = donneesDe('RelevePublie.v1');
    const cibles = donneesDe('CibleFixee.v1').filter(({ code }) => code === 'LABELS');
    const finale = (territoire: unknown) =>
      Number(
        publies.find((un) => un.code === 'LABELS' && un.territoire === territoire && un.periode === '2025-T4')?.valeur,
      );
    const atteintes = cibles.map(({ territoire, jalons }) => {
      const [, fin] = jalons as readonly { readonly valeur: number }[];
      return finale(territoire) >= Number(fin?.valeur);
    });
    expect(new Set(atteintes)).toEqual(new Set([true, false]));
    const retraitements = donneesDe('RetraitementCalcule.v1').map(({ code, ecartDeRecalcul, effetFaitsTardifs }) => ({
      code,
      ecartDeRecalcul,
      effetFaitsTardifs,
    }));
    expect(retraitements).toEqual([
      { code: 'ENTREPRISES-ENROLEES', ecartDeRecalcul: 0, effetFaitsTardifs: 3 },
      { code: 'LABELS', ecartDeRecalcul: 0, effetFaitsTardifs: 0 },
      { code: 'LABELS', ecartDeRecalcul: 0, effetFaitsTardifs: 0 },
    ]);
    for (const edition of donneesDe('EditionImportee.v1')) {
      expect(edition.fictive).toBe(true);
      expect(edition.source).toMatch(/^Inventée/);
    }
  });

  it('compte trois cents connecteurs et mille cinq cents demandes dans l’année entière', () => {
    const nombres = new Map<string, number>();
    for (const { commande } of actesDe(2017, 3_000)) {
      const { name } = commande.constructor;
      nombres.set(name, (nombres.get(name) ?? 0) + 1);
    }
    expect(nombres.get('AccepterConnecteur')).toBe(300);
    expect(nombres.get('DemanderAccompagnement')).toBe(1_500);
    expect(nombres.get('AccepterDevis')).toBeGreaterThanOrEqual(100);
    expect(nombres.get('ContesterRealisation')).toBeGreaterThanOrEqual(15);
  });

  it('compte deux cent soixante candidatures, quatorze sorties et soixante conventions dans l’année entière', () => {
    const commandes = actesDe(2017, 3_000).map(({ commande }) => commande);
    const nombre = (...noms: readonly string[]) =>
      commandes.filter(({ constructor }) => noms.includes(constructor.name)).length;
    expect(nombre('DemanderStatut')).toBe(260);
    expect(nombre('QuitterStatut')).toBe(2);
    expect(nombre('ConsignerConsultationCSE')).toBe(2 * 60);
    expect([nombre('RefuserStatut'), nombre('RefuserConsentement')]).toEqual([20, 5]);
  });

  it('met le réseau au travail : candidatures, absences, réponses, relances, labels', () => {
    const types = new Set(faits.map(({ type }) => type));
    for (const type of [
      'CandidatureCompletee.v1',
      'CandidatureConnecteurRefusee.v1',
      'AbsenceDeclaree.v1',
      'InteretsDuConnecteurDeclares.v1',
      'ConsentementAnnuaireDonne.v1',
      'PropositionDeclinee.v1',
      'DemandeRelancee.v1',
      'DemandeEscaladee.v1',
      'DemandeAbandonnee.v1',
      'DemandeRouverte.v1',
      'SatisfactionExprimee.v1',
      'LabellisationRefusee.v1',
      'LabellisationDecideeParSilence.v1',
      'LabellisationSuspendue.v1',
      'LabellisationRetiree.v1',
      'LabellisationRenouvelee.v1',
      'LabellisationExpiree.v1',
    ])
      expect(types).toContain(type);
    const parLeReferent = donneesDe('DemandeProposee.v1').filter(({ proposeePar }) => proposeePar !== null);
    expect(parLeReferent.length).toBeGreaterThan(0);
    for (const { evaluateurs } of donneesDe('EvaluateursAffectes.v1'))
      expect(new Set(evaluateurs as readonly string[]).size).toBe(2);
  });

  it('suspend un connecteur, dont les douze demandes passent à d’autres', () => {
    const [suspendu, ...autres] = donneesDe('ConnecteurSuspendu.v1');
    expect(autres).toEqual([]);
    const remises = donneesDe('DemandesRemises.v1').find(({ motif }) => motif === 'suspension');
    expect(remises).toMatchObject({ connecteurId: suspendu?.connecteurId });
    const demandes = remises?.demandes as readonly string[];
    expect(demandes).toHaveLength(12);
    const reaffectees = donneesDe('DemandeReaffectee.v1').filter(({ motif }) => motif === 'suspension');
    expect(reaffectees.map(({ demandeId }) => demandeId).sort()).toEqual([...demandes].sort());
    const reprises = donneesDe('DemandePriseEnCharge.v1').filter(
      ({ demandeId, connecteurId }) => demandes.includes(String(demandeId)) && connecteurId !== suspendu?.connecteurId,
    );
    expect(new Set(reprises.map(({ demandeId }) => demandeId)).size).toBe(12);
  });

  it('subventionne des prestations, contestées, sans réponse, annulées ou sans crédits, et n’en paie aucune sans confirmation', () => {
    const ids = (type: string) => donneesDe(type).map(({ prestationId }) => String(prestationId));
    const payees = ids('PrestationPayee.v1');
    expect(payees.filter((id) => ids('RealisationContestee.v1').includes(id)).length).toBeGreaterThan(0);
    expect(ids('RealisationConfirmee.v1')).toEqual(expect.arrayContaining(payees));
    expect(ids('SilenceSurRealisation.v1').some((id) => !payees.includes(id))).toBe(true);
    expect(new Set(donneesDe('PrestationAnnulee.v1').map(({ motif }) => motif))).toEqual(
      new Set(['a-la-demande-de-l-entreprise', 'prestation-contestee']),
    );
    const refus = donneesDe('FinancementDePrestationRefuse.v1').map(({ motif }) => motif);
    expect(new Set(refus)).toEqual(new Set(['credits-insuffisants']));
  });

  it('remplit la cohorte, fait avancer la liste à chaque sortie, et prête des salariés', () => {
    const [ouverte] = donneesDe('ExperimentationOuverte.v1');
    const numeros = donneesDe('EntrepriseAdmise.v1').map(({ numero }) => numero);
    expect(donneesDe('EntrepriseAdmise.v1')).toHaveLength(Number(ouverte?.places));
    expect(new Set(numeros).size).toBe(Number(ouverte?.places));
    expect([donneesDe('EntrepriseSortie.v1').length, donneesDe('EntreprisePromue.v1').length]).toEqual([1, 1]);
    expect(donneesDe('PretCommence.v1').length).toBeGreaterThan(0);
    expect(donneesDe('RetourAuPosteConstate.v1').length).toBeGreaterThan(0);
    const types = new Set(faits.map(({ type }) => type));
    for (const type of [
      'AppariementTransforme.v1',
      'ContenuDeConventionModifie.v1',
      'AmortissementPaye.v1',
      'TropPercuRecouvre.v1',
      'GroupesDeComparaisonFiges.v1',
      'SituationInitialeDeclaree.v1',
      'DeclarationPmeRelancee.v1',
    ])
      expect(types).toContain(type);
  });

  it('s’arrête aux jours où un acte est prévu ou une échéance arrive, et à eux seuls', () => {
    const prevus = actesDe(GRAINE, ENTREPRISES).map(({ jour }) => jour);
    const plusTard = (type: string, date: string, delais: readonly number[]) =>
      donneesDe(type).flatMap((data) => delais.map((delai) => ajouterDesJours(data[date] as string, delai)));
    const duReseau = [
      ...plusTard('ConnecteursClasses.v1', 'classesLe', [9, 21, 45]),
      ...plusTard('LabellisationDemandee.v1', 'silenceLe', [1]),
      ...plusTard('LabellisationAccordee.v1', 'expireLe', [1]),
      ...plusTard('DevisAccepte.v1', 'expireLe', [1]),
      ...plusTard('RealisationDeclaree.v1', 'reponseAvantLe', [1]),
    ];
    const duPilote = [
      ...donneesDe('PretCommence.v1').map(({ contenu }) => ajouterDesJours((contenu as { readonly au: string }).au, 1)),
      // An employee who did not answer is asked of a newer content the next day.
      ...plusTard('PartDeTempsConfirmee.v1', 'confirmeeLe', [1]),
      // The reminders of the declarations.
      ...plusTard('StatutDemande.v1', 'demandeLe', [15, 45]),
      ...donneesDe('StatutDemande.v1').map(({ demandeLe }) => ajouterDesMois(String(demandeLe), 12)),
    ];
    const echeances = [
      ...donneesDe('PropositionValidee.v1').map(({ expireLe }) => expireLe),
      ...[...donneesDe('CandidatureDeposee.v1'), ...donneesDe('PreuveApportee.v1')].map(({ silenceLe }) => silenceLe),
      ...[...donneesDe('LabelAccorde.v1'), ...donneesDe('LabelRenouvele.v1')].map(({ expireLe }) => expireLe),
    ]
      .filter((dernier) => dernier !== null)
      .map((dernier) => ajouterDesJours(dernier as string, 1));
    const attendus = [...prevus, ...echeances, ...duReseau, ...duPilote].filter((jour) => jour <= DERNIER_JOUR);
    expect(jours).toEqual([...new Set(attendus)].sort());
  });

  describe('relue par un auditeur', () => {
    let lecteur: Appelant;
    beforeAll(async () => {
      await suivie.lancer();
      await suivie.journal.auRepos();
      lecteur = await suivie.personne('mission.pilote', 'FR');
    });

    it('donne, de mille flux à mille dates, l’état qu’un pli de la table des faits donne', async () => {
      const { differents, sansEtat } = await etatsQuiDifferent(suivie, lecteur, 1_000, new Alea(GRAINE));
      expect(differents).toEqual([]);
      expect(sansEtat).toBeLessThan(200);
    });

    it('donne de chaque dossier les faits qu’une requête retrouve', async () => {
      const dossiers = await suivie.requete<{ flux: string }>(
        `select distinct stream_id as flux from es.events where stream_id like 'dossierAide-%'`,
      );
      expect(dossiers.length).toBeGreaterThan(5);
      for (const { flux } of dossiers) {
        const id = flux.slice('dossierAide-'.length);
        const voulues = await suivie.requete<{ position: string }>(
          `select lpad(position::text, 20, '0') as position from es.events
            where stream_id like '%${id}%' or data::text like '%${id}%' or correlation_id in
              (select correlation_id from es.events where stream_id = '${flux}') order by 1`,
        );
        const { body } = await lecteur.lire<{ lignes: readonly { position: string }[] }>(
          `audit/faits?sur=${id}&taille=100`,
        );
        expect(body.lignes.map(({ position }) => position)).toEqual(voulues.map(({ position }) => position));
      }
    });
  });
});
