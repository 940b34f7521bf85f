import { createHash } from 'node:crypto';
import { ajouterDesJours, REGIONS } from '#libs/france';
import {
  EnregistrerPartenaire,
  PublierCharte,
  SignerCharte,
  SortirPartenaire,
  type OrigineDePartenaire,
} from '#modules/marque-mission';
import { jourOuvreDepuis } from './calendrier-simule';
import { sirenFictif } from './entreprise-fictive';
import type { Redaction } from './redaction';

const PREMIERE =
  'Les partenaires font connaître la marque Croissance Connectée, et orientent sans parti pris vers un fournisseur.';
const SECONDE = `${PREMIERE}\nIls disent à la mission, chaque trimestre, combien d’entreprises ils ont orientées.`;
const DES_CONNECTEURS =
  'Les connecteurs accompagnent les entreprises sans rien leur vendre, et taisent ce qu’ils y apprennent.';

const PREMIERE_LE = '2025-01-08';
const SECONDE_LE = '2025-06-16';
const DEPART_LE = '2025-10-06';
/** Days from the second text to the first signature of it. */
const RAPPEL_JOURS = 21;

/** No company of a plan has a SIREN of such a rank. */
const PREMIER_RANG = 500_000;

const NATIONAUX = [
  { nature: 'federation', nom: 'Fédération fictive des artisans connectés', origine: 'mission' },
  { nature: 'federation', nom: 'Fédération fictive du commerce en ligne', origine: 'mission' },
  { nature: 'opco', nom: 'Opérateur de compétences fictif du numérique', origine: 'candidature-spontanee' },
  { nature: 'universite', nom: 'Réseau fictif des universités d’entreprise', origine: 'partenaire' },
] as const;
const REGIONALES = ['11', '53', '76', '84', '93', '75', '32', '04'];
/** Regional partners that their region did not bring. */
const AUTRES_ORIGINES: Readonly<Record<string, OrigineDePartenaire>> = {
  '11': 'mission',
  '93': 'candidature-spontanee',
};

const empreinteDe = (texte: string) => createHash('sha256').update(texte, 'utf8').digest('hex');

/** What connecteurs sign. */
export const EMPREINTE_DES_CONNECTEURS = empreinteDe(DES_CONNECTEURS);

/** Writes the charters and the partners that sign them: the last but one keeps the old text, and the last one leaves. */
export const chartesDe = (redaction: Redaction): void => {
  const [premiereLe, secondeLe, departLe] = [PREMIERE_LE, SECONDE_LE, DEPART_LE].map((jour) =>
    redaction.calendrier.jour(jour),
  ) as [string, string, string];
  const pilote = redaction.personne('mission.pilote', 'FR');
  const publier = (jour: string, nature: 'partenaire' | 'connecteur', texte: string) => {
    redaction.ajouter(jour, 'chartes', pilote, (context) => new PublierCharte({ nature, texte }, context));
  };
  publier(premiereLe, 'partenaire', PREMIERE);
  publier(premiereLe, 'connecteur', DES_CONNECTEURS);
  publier(secondeLe, 'partenaire', SECONDE);

  const partenaires = [
    ...NATIONAUX.map((national) => ({ ...national, territoire: 'FR' })),
    ...REGIONALES.map((territoire) => ({
      nature: 'chambre-consulaire' as const,
      nom: `Chambre consulaire fictive : ${REGIONS[territoire]}`,
      territoire,
      origine: AUTRES_ORIGINES[territoire] ?? ('region' as const),
    })),
  ];
  for (const [rang, identite] of partenaires.entries()) {
    const siren = sirenFictif(PREMIER_RANG + rang);
    const signataireId = redaction.id(`signataire ${siren}`);
    const enregistre = jourOuvreDepuis(ajouterDesJours(premiereLe, 6 + rang * 9));
    const signer = (jour: string, texte: string) => {
      const signature = { siren, empreinte: empreinteDe(texte), signataireId };
      redaction.ajouter(jour, 'chartes', pilote, (context) => new SignerCharte(signature, context));
    };
    redaction.ajouter(
      enregistre,
      'chartes',
      pilote,
      (context) => new EnregistrerPartenaire({ siren, ...identite }, context),
    );
    signer(jourOuvreDepuis(ajouterDesJours(enregistre, 7)), PREMIERE);
    if (rang < partenaires.length - 2)
      signer(jourOuvreDepuis(ajouterDesJours(secondeLe, RAPPEL_JOURS + rang * 5)), SECONDE);
    if (rang === partenaires.length - 1)
      redaction.ajouter(departLe, 'chartes', pilote, (context) => new SortirPartenaire({ siren }, context));
  }
};
