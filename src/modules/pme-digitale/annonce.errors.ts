import { refusal } from '#libs/event-sourcing';

export const StatutPmeDigitaleRequis = refusal(
  'rule',
  'statut-pme-digitale-requis',
  'Le prêt de compétences est réservé aux entreprises qui ont le statut « PME digitale » ce jour : obtenez-le d’abord.',
);

export const PartDeTempsIncorrecte = refusal(
  'rule',
  'part-de-temps-incorrecte',
  'La part de temps va de 1 à 100 pour cent d’un temps plein : corrigez-la.',
);

export const PeriodeDeLAnnonceIncorrecte = refusal(
  'rule',
  'periode-de-l-annonce-incorrecte',
  'La période commence ce jour ou plus tard, et ne finit pas avant de commencer : corrigez ses dates.',
);

export const EtablissementDeLAnnonceInconnu = refusal(
  'rule',
  'etablissement-de-l-annonce-inconnu',
  'Ce SIRET n’est pas celui d’un établissement ouvert de votre entreprise : vérifiez-le.',
);

export const EtablissementDeLAnnonceACompleter = refusal(
  'rule',
  'etablissement-de-l-annonce-a-completer',
  'La commune ou l’activité de cet établissement n’est pas connue : complétez-les, la proximité et la concurrence se jugent sur elles.',
);
