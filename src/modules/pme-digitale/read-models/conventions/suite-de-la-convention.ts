import type { LigneConvention } from './conventions.entity';

/** Nobody is written to twice in a day without having answered. */
const accordAttendu = ({ lienExpireLe }: LigneConvention): string =>
  lienExpireLe === null
    ? 'Programme : écrire au salarié, demain s’il l’a déjà été aujourd’hui.'
    : 'Salarié : répondre par le lien reçu.';

const MOINS_DE_TEMPS = 'Prêteuse : réduire la part de temps, ou changer les dates.';
const AUTRES_DATES = 'Prêteuse : changer les dates, ou renouveler l’autre convention avec cette entreprise.';

/** What the content to conclude still lacks, in the order in which it can be had. */
const manques = (ligne: LigneConvention): readonly string[] => {
  const { part, partRefusee, consentiLe, avenantLe, signaturePreteuseLe, signatureUtilisatriceLe } = ligne;
  if (part === 'demandee') return ['Programme : vérifier le temps disponible du salarié.'];
  if (part === 'refusee') return [partRefusee === 'part-insuffisante' ? MOINS_DE_TEMPS : AUTRES_DATES];
  return [
    consentiLe === null ? accordAttendu(ligne) : '',
    avenantLe === null ? 'Prêteuse : enregistrer l’avenant au contrat.' : '',
    signaturePreteuseLe === null ? 'Prêteuse : signer.' : '',
    signatureUtilisatriceLe === null ? 'Utilisatrice : signer.' : '',
  ].filter((manque) => manque !== '');
};

const consultations = (ligne: LigneConvention): readonly string[] =>
  [
    ligne.csePreteuseLe ?? ligne.csePreteuseMotif ?? 'Prêteuse : consigner la consultation de son CSE.',
    ligne.cseUtilisatriceLe ?? ligne.cseUtilisatriceMotif ?? 'Utilisatrice : consigner la consultation de son CSE.',
  ].filter((lue) => lue.endsWith('.'));

/** Who may do what next; null once nobody has anything to do. */
export const suiteDeLaConvention = (ligne: LigneConvention): string | null => {
  switch (ligne.etat) {
    case 'en-preparation':
    case 'signee': {
      const reste = [...consultations(ligne), ...manques(ligne)];
      return reste.length === 0 ? 'Prêteuse : commencer le prêt, à partir de son premier jour.' : reste.join(' ');
    }
    case 'en-cours':
      return ligne.renouvellementAu === null
        ? 'Les deux entreprises : suivre le prêt ; prêteuse : le renouveler avant son dernier jour.'
        : manques(ligne).join(' ');
    case 'suspendue':
      return 'L’une des deux entreprises : reprendre le prêt, ou y mettre fin.';
    case 'echue':
    case 'rompue':
      return ligne.retourLe === null ? 'Prêteuse : constater le retour du salarié à son poste.' : null;
    case 'sans-suite':
      return null;
  }
};
