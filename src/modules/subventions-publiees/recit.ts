import type { FieldOf } from '#libs/event-sourcing';
import type { Genre } from '#libs/france';
import type { FaitDeSubvention } from './subvention-publiee/subvention-publiee.events';
import { DATES_DES_SUBVENTIONS } from './dates-legales';
import { LIBELLES } from './libelles';

const PUBLIEE =
  'Subvention publiée : {montantCentimes}, attribuant « {attribuantNom} », bénéficiaire {beneficiaireNumero}, le {date}[?objet ; objet : {objet}]';

const PHRASES: Readonly<Record<FaitDeSubvention['type'], string>> = {
  'SubventionPubliee.v1': PUBLIEE,
  'SubventionPubliee.v2': PUBLIEE,
  'SubventionRetiree.v1':
    'Subvention {annee} retirée : {montantCentimes}, attribuant « {attribuantNom} » ; motif : « {motif} »',
};

const CHAMPS: Readonly<Partial<Record<FieldOf<FaitDeSubvention['data']>, string | readonly [string, Genre]>>> = {
  attribuantNom: ['Attribuant', 'texte'],
  attribuantSiren: 'SIREN de l’attribuant',
  beneficiaireId: 'Bénéficiaire (identifiant)',
  beneficiaireNumero: 'Bénéficiaire (numéro publié)',
  date: 'Date de la subvention',
  motif: ['Motif', 'texte'],
  nature: ['Nature', 'texte'],
  objet: ['Objet', 'texte'],
  referenceDecision: ['Référence de la décision', 'texte'],
  reprise: 'Reprise (empreinte du fichier)',
};

/** Sentences of facts, names of fields and French of codes. */
export const RECIT_DES_SUBVENTIONS = {
  libelles: LIBELLES,
  dates: DATES_DES_SUBVENTIONS,
  phrases: PHRASES,
  champs: CHAMPS,
  codes: {},
} as const;
