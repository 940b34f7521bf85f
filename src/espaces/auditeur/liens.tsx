import { REGIONS } from '#libs/france';
import { UUID } from '#libs/http';
import { RECIT_DES_AUDITS } from '#modules/audits';
import { NOMS_DES_ROLES } from '../../audit/recit/roles';
import { adresse } from '../adresse';

/** Nine or fourteen digits are the number of a company. */
const NUMERO = /^\d{9}(?:\d{5})?$/;

/** Where an id or the number of a company leads; nowhere for another text. */
export const versLaRecherche = (texte: string): string | undefined =>
  UUID.test(texte) || NUMERO.test(texte) ? adresse('/audit', { q: texte }) : undefined;

/** What the search of audit finds by this text. */
const Lien = ({ texte }: { readonly texte: string }) => <a href={adresse('/audit', { q: texte })}>{texte}</a>;

export const adresseDuFlux = (flux: string, page = ''): string => `/audit/flux/${encodeURIComponent(flux)}${page}`;

export const LienDuFlux = ({ flux }: { readonly flux: string }) => <a href={adresseDuFlux(flux)}>{flux}</a>;

/** A value of a fact or of a state: ids and numbers of companies lead to what is known of them. */
export const Valeur = ({ texte }: { readonly texte: string }) => (
  <>
    {texte
      .split(', ')
      .map((un, rang) => [rang > 0 && ', ', versLaRecherche(un) !== undefined ? <Lien key={rang} texte={un} /> : un])}
  </>
);

export const territoireEnMots = (territoire: string): string => {
  if (territoire === 'FR') return 'France entière';
  return REGIONS[territoire] ?? `entreprise ${territoire}`;
};

const MODULES: Readonly<Record<string, string>> = RECIT_DES_AUDITS.codes;

export const moduleEnMots = (code: string): string => MODULES[code] ?? code.replaceAll('-', ' ');

/** Stands for nobody: the programme reacted. */
export const PERSONNE = '00000000-0000-0000-0000-000000000000';

/** A person, by the id that leads to their acts. */
export const LienDePersonne = ({ id }: { readonly id: string }) =>
  id === PERSONNE ? <>le programme</> : <a href={adresse('/audit/histoire', { acteur: id })}>{id}</a>;

export const roleEnMots = (nom: string): string => NOMS_DES_ROLES[nom] ?? nom;
