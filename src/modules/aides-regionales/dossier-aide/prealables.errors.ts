import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const InformationHorsDelai = refusal(
  'rule',
  'information-hors-delai',
  (proposeeLe: string, accordeeLe: string) =>
    `Avant l’accord, l’entreprise est informée par écrit du montant et du règlement de minimis : informeeLe se date du ${enFrancais(proposeeLe)} (proposition) au ${enFrancais(accordeeLe)} (accord).`,
);

export const DeclarationManquante = refusal(
  'rule',
  'declaration-manquante',
  (accordeeLe: string) =>
    `Au ${enFrancais(accordeeLe)}, aucune règle ne dispense l’entreprise de déclarer les aides de minimis qu’elle a reçues : dites la date de sa déclaration (declarationLe).`,
);

export const DeclarationHorsDelai = refusal(
  'rule',
  'declaration-hors-delai',
  (depuis: string, accordeeLe: string) =>
    `La déclaration des aides de minimis reçues se date du ${enFrancais(depuis)} au ${enFrancais(accordeeLe)} (accord) : une plus ancienne est à refaire.`,
);
