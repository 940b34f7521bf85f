import { refusal } from '#libs/event-sourcing';
import { enFrancais } from '#libs/france';

export const EditionInconnue = refusal(
  'not-found',
  'edition-inconnue',
  'Aucune édition de ce nom n’est importée pour cette série : vérifiez les codes, ou importez-la.',
);

export const EditionDejaImportee = refusal(
  'conflict',
  'edition-deja-importee',
  'Cette édition est déjà importée, avec un autre contenu : une édition ne se remplace pas, importez la suivante sous son nom.',
);

export const UniteDeSerieDifferente = refusal(
  'rule',
  'unite-de-serie-differente',
  (unite: string) => `Les éditions de cette série comptent en ${unite} : donnez cette unité, ou prenez un autre code.`,
);

export const PublicationAVenir = refusal(
  'rule',
  'publication-a-venir',
  (publieeLe: string) =>
    `Une édition ne peut pas être publiée le ${enFrancais(publieeLe)}, qui est à venir : corrigez la date.`,
);

export const FichierDeSerieIllisible = refusal(
  'rule',
  'fichier-de-serie-illisible',
  (fautes: string) => `Le fichier ne se lit pas. ${fautes}`,
);
