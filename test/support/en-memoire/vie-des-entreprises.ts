import type { Actor, Command, CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import {
  ConstaterCessation,
  DetacherEntreprises,
  RattacherEntreprise,
  TransfererEtablissement,
} from '#modules/entreprises';
import { CorrigerEtablissement } from '../../../src/modules/entreprises/entreprise/corriger-etablissement/corriger-etablissement';
import { lieu } from '../lieu';
import { MOTIF_DE_DATE } from '../programme/calendrier';
import type { Main } from './main';

type ActeDe = readonly [actor: Actor, commande: (context: CommandContext) => Command];

export const SIRETS = ['55208131766522', '35600000000048', '73282932000074'] as const;
/** The first company has an establishment in the other region too. */
export const AUTRE_SIRET = '55208131700018';
/** Where each company may move. */
const NOUVEAUX_SIRETS = [
  ['55208131700026', '55208131700034'],
  ['35600000000022', '35600000000030'],
  ['73282932000025', '73282932000033'],
] as const;
const REGIONS = ['53', '76'] as const;
/** How long before its recording a movement of members counts. */
const JOURS_AVANT = [0, 0, 1, 2, 5, 15, 40];

const MISSION: Actor = { personneId: 'mission', role: 'mission.pilote', territoire: 'FR' };

export const sirenDe = (rang: number): string => (SIRETS[rang % SIRETS.length] ?? '').slice(0, 9);

/** The mission joins a company to another, or lets it leave. */
export const grouper = (rang: number, { lequel, jours, aujourdhui }: Main): ActeDe => {
  const siren = sirenDe(rang);
  const autre = sirenDe(rang + 1 + (jours % 2));
  const date = ajouterDesJours(aujourdhui, -(JOURS_AVANT[(jours + lequel) % JOURS_AVANT.length] ?? 0));
  const motif = jours % 2 === 0 ? 'fin-du-controle' : 'erreur-de-saisie';
  const avec = jours % 5 === 0 ? [{ siren: autre }] : [];
  return [
    MISSION,
    (context) =>
      jours % 3 === 0
        ? new DetacherEntreprises({ siren, avec, motif, detacheeLe: date, ...MOTIF_DE_DATE }, context)
        : new RattacherEntreprise(
            { siren, a: autre, lien: 'majorite-des-voix', rattacheeLe: date, ...MOTIF_DE_DATE },
            context,
          ),
  ];
};

/** A company moves an establishment, within its region or to the other one, corrects where it is, or seldom ceases. */
export const vivre = (rang: number, { lequel, jours, le }: Main): ActeDe => {
  const siren = sirenDe(rang);
  const connus = [SIRETS[rang % SIRETS.length] ?? '', ...(NOUVEAUX_SIRETS[rang % SIRETS.length] ?? [])];
  const siret = connus[jours % 2] ?? '';
  const ou = { siren, ...lieu(REGIONS[lequel % 2] ?? '') };
  if (jours === 40)
    return [
      MISSION,
      (context) =>
        new ConstaterCessation({ siren, motif: 'cessation-d-activite', cesseeLe: le, ...MOTIF_DE_DATE }, context),
    ];
  if (jours % 3 === 0) return [MISSION, (context) => new CorrigerEtablissement({ ...ou, siret }, context)];
  const nouveauSiret = connus[(jours % 2) + 1] ?? '';
  return [
    MISSION,
    (context) =>
      new TransfererEtablissement({ ...ou, siret, nouveauSiret, transfereLe: le, ...MOTIF_DE_DATE }, context),
  ];
};
