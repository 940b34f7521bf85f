import { ajouterDesJours } from '#libs/france';
import { DefinirProfil, SuspendreConnecteur } from '#modules/connecteurs';
import type { Alea } from '../alea';
import type { Redaction } from '../redaction';
import type { Arrivee } from '../vie-simulee';
import { DOUZE, personneDe, RARE, type ConnecteurSimule } from './connecteur-simule';
import { deposer, repondre, type DemandeSimulee } from './demande-simulee';
import { premieresDemandesDe } from './ouverture';
import { jourDeFiche, jourDeMiseEnRelation } from './semaine';

const APPRISE_LE = '2025-09-01';
const SUSPENDU_LE = '2025-09-18';
const DERNIER_DEPOT = '2025-08-15';

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
  const { calendrier } = redaction;
  const [appriseLe, suspenduLe] = [
    jourDeFiche(calendrier.jour(APPRISE_LE)),
    jourDeMiseEnRelation(calendrier.jour(SUSPENDU_LE)),
  ];
  const dernierDepot = calendrier.jour(DERNIER_DEPOT);
  const suspendu = connecteurs.find(({ emploi }) => emploi === 'les-douze');
  const demandeurs = arrivees.filter(
    ({ entreprise, enrolee }) => entreprise.region === suspendu?.region && enrolee < ajouterDesJours(dernierDepot, -7),
  );
  if (!suspendu || demandeurs.length === 0) return [];
  const { connecteurId, region } = suspendu;
  const demandes = Array.from({ length: DOUZE }, (_, rang) => {
    const { entreprise, enrolee } = demandeurs[rang % demandeurs.length] as Arrivee;
    const auPlusTot = ajouterDesJours(premieresDemandesDe(calendrier), rang * 14);
    const deposeeLe = [ajouterDesJours(enrolee, 3), auPlusTot].sort().at(-1) ?? auPlusTot;
    return deposer({ redaction, alea, rang, entreprise, besoins: [RARE], deposeeLe });
  });
  for (const { demandeId, entreprise, qualifieeLe } of demandes) {
    const suivie = { demandeId, siren: entreprise.siren, region };
    repondre(redaction, suivie, [['accepte'], ['accepte']], ajouterDesJours(qualifieeLe, 1));
    repondre(redaction, suivie, [['accepte'], ['accepte']], ajouterDesJours(suspenduLe, 1));
  }
  for (const releve of connecteurs.filter(({ emploi }) => emploi === 'releve')) {
    const profil = { ...releve.profil, competences: [...releve.profil.competences, RARE] };
    redaction.ajouter(
      appriseLe,
      releve.connecteurId,
      personneDe(releve),
      (context) => new DefinirProfil(profil, context),
    );
  }
  redaction.ajouter(
    suspenduLe,
    connecteurId,
    redaction.personne('referent.territorial', region),
    (context) => new SuspendreConnecteur({ connecteurId, motif: 'reclamation' }, context),
  );
  return demandes;
};
