import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const TableauxPassesReserves = refusal(
  'forbidden',
  'tableaux-passes-reserves',
  'Le tableau de bord à une position passée se demande par un auditeur du pays entier ou par la mission : adressez-vous à eux.',
);

export const TableauPasseInconnu = refusal(
  'not-found',
  'tableau-passe-inconnu',
  'Ce tableau n’est plus gardé ici : il a plus d’une heure, de plus récents l’ont remplacé, le programme a redémarré, ou une autre personne l’a demandé. Demandez-le à nouveau.',
);

export const TableauDejaDemande = refusal(
  'conflict',
  'tableau-deja-demande',
  'Le tableau que vous avez demandé se calcule encore : attendez-le ou annulez-le, puis demandez celui-ci.',
  { details: (tableauId: string) => ({ tableauId }) },
);

export const TropDeTableauxPasses = refusal(
  'conflict',
  'trop-de-tableaux-passes',
  'Trop de tableaux se calculent déjà : demandez le vôtre dans quelques minutes.',
);

export const PositionInconnue = refusal(
  'rule',
  'position-inconnue',
  'Le journal n’a pas cette position : donnez celle d’un fait, telle que son histoire la montre.',
);

export const AucunFaitAlors = refusal(
  'rule',
  'aucun-fait-alors',
  (le: string) => `Aucun fait n’était enregistré à la fin du ${enFrancais(le)} : demandez un jour plus récent.`,
  { details: (le: string) => ({ le }) },
);

export const JourAVenir = refusal(
  'rule',
  'jour-a-venir',
  (le: string) => `Le ${enFrancais(le)} n’est pas encore venu : demandez ce jour, ou un jour qui le précède.`,
  { details: (le: string) => ({ le }) },
);

export const MandatSansToutLeTableau = refusal(
  'forbidden',
  'mandat-sans-tout-le-tableau',
  (du: string, au: string) =>
    `Ce tableau compte les faits de tous les modules, enregistrés du ${enFrancais(du)} au ${enFrancais(au)} : demandez à la mission un mandat qui les ouvre tous.`,
  { details: (du: string, au: string) => ({ du, au }) },
);
