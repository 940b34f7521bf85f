import { ajouterDesJours, parametre, versionEnVigueur } from '#libs/france';
import { dispenseDeDeclarationAu } from '../dispense-de-declaration';
import * as Refus from '../dossier-aide.errors';
import type { Prealables } from '../dossier-aide.events';

/** Days before the filing from which a declaration is accepted, by the day of the grant. No text sets them. */
const ANCIENNETES = [{ du: '2017-03-07', jours: 90 }];

export const ANCIENNETE_DE_DECLARATION = parametre(
  'anciennete-de-declaration',
  'ancienneté d’une déclaration de minimis avant le dépôt, en jours',
);

/** Dates of the file. */
interface Etapes {
  readonly deposeLe: string;
  readonly proposeeLe: string;
  readonly accordeeLe: string;
}

export interface PrealablesDits {
  readonly informeeLe: string;
  readonly declarationLe?: string | undefined;
}

/** What a grant dated `accordeeLe` says of the information and of the declaration that come before it. */
export const prealablesDe = (
  { informeeLe, declarationLe }: PrealablesDits,
  { deposeLe, proposeeLe, accordeeLe }: Etapes,
): Prealables => {
  if (informeeLe < proposeeLe || informeeLe > accordeeLe) throw new Refus.InformationHorsDelai(proposeeLe, accordeeLe);
  const dispense = dispenseDeDeclarationAu(accordeeLe);
  if (declarationLe === undefined) {
    if (dispense === null) throw new Refus.DeclarationManquante(accordeeLe);
    return { informeeLe, declarationLe: null, dispenseDeDeclaration: dispense };
  }
  const { jours = 0 } = versionEnVigueur(ANCIENNETES, accordeeLe) ?? {};
  const depuis = ajouterDesJours(deposeLe, -ANCIENNETE_DE_DECLARATION(jours));
  if (declarationLe < depuis || declarationLe > accordeeLe) throw new Refus.DeclarationHorsDelai(depuis, accordeeLe);
  return { informeeLe, declarationLe, dispenseDeDeclaration: null };
};
