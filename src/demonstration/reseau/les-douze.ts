import { ajouterDesJours } from '#libs/france';
import { DefinirProfil, SuspendreConnecteur } from '#modules/connecteurs';
import type { Alea } from '../alea';
import { ANNEE } from '../calendrier-simule';
import type { Redaction } from '../redaction';
import type { Arrivee } from '../vie-simulee';
import { DOUZE, personneDe, RARE, type ConnecteurSimule } from './connecteur-simule';
import { deposer, repondre, type DemandeSimulee } from './demande-simulee';
import { PREMIERES_DEMANDES } from './ouverture';
import { jourDeFiche, jourDeMiseEnRelation } from './semaine';

const APPRISE_LE = jourDeFiche(`${ANNEE}-09-01`);
const SUSPENDU_LE = jourDeMiseEnRelation(`${ANNEE}-09-18`);
const DERNIER_DEPOT = `${ANNEE}-08-15`;

interface LesDouze {
  readonly redaction: Redaction;
  readonly alea: Alea;
  readonly connecteurs: readonly ConnecteurSimule[];
  readonly arrivees: readonly Arrivee[];
}

/**
 * Writes the story of a connecteur who is alone to know something in their region: twelve requests are in their charge when they are
 * suspended, and others, who learnt it meanwhile, take them. A year of a few companies has several requests of each.
 */
export const lesDouze = ({ redaction, alea, connecteurs, arrivees }: LesDouze): readonly DemandeSimulee[] => {
  const suspendu = connecteurs.find(({ emploi }) => emploi === 'les-douze');
  const demandeurs = arrivees.filter(
    ({ entreprise, enrolee }) => entreprise.region === suspendu?.region && enrolee < ajouterDesJours(DERNIER_DEPOT, -7),
  );
  if (!suspendu || demandeurs.length === 0) return [];
  const { connecteurId, region } = suspendu;
  const demandes = Array.from({ length: DOUZE }, (_, rang) => {
    const { entreprise, enrolee } = demandeurs[rang % demandeurs.length] as Arrivee;
    const auPlusTot = ajouterDesJours(PREMIERES_DEMANDES, rang * 14);
    const deposeeLe = [ajouterDesJours(enrolee, 3), auPlusTot].sort().at(-1) ?? auPlusTot;
    return deposer({ redaction, alea, rang, entreprise, besoins: [RARE], deposeeLe });
  });
  for (const { demandeId, entreprise, qualifieeLe } of demandes) {
    const suivie = { demandeId, siren: entreprise.siren, region };
    repondre(redaction, suivie, [['accepte'], ['accepte']], ajouterDesJours(qualifieeLe, 1));
    repondre(redaction, suivie, [['accepte'], ['accepte']], ajouterDesJours(SUSPENDU_LE, 1));
  }
  for (const releve of connecteurs.filter(({ emploi }) => emploi === 'releve')) {
    const profil = { ...releve.profil, competences: [...releve.profil.competences, RARE] };
    redaction.ajouter(
      APPRISE_LE,
      releve.connecteurId,
      personneDe(releve),
      (context) => new DefinirProfil(profil, context),
    );
  }
  redaction.ajouter(
    SUSPENDU_LE,
    connecteurId,
    redaction.personne('referent.territorial', region),
    (context) => new SuspendreConnecteur({ connecteurId, motif: 'reclamation' }, context),
  );
  return demandes;
};
