import { createHash } from 'node:crypto';
import { ajouterDesJours, ajouterDesMois } from '#libs/france';
import { SYSTEM } from '#libs/projections';
import { COMPETENCES } from '#modules/connecteurs';
import {
  CommencerPret,
  ConsignerConsultationCSE,
  ConstaterRetour,
  ModifierContenu,
  RecueillirConsentement,
  RedigerConvention,
  RefuserConsentement,
  ReprendrePret,
  RomprePret,
  SuspendrePret,
  type Contenu,
} from '#modules/pme-digitale';
import type { Alea } from '../alea';
import { jourOuvreDepuis } from '../calendrier-simule';
import type { Redaction } from '../redaction';
import { rencontreDe } from './appariement-simule';
import { entreMembres } from './lecture-des-statuts';
import { signatureDuTexte, signatureDeLAvenant } from './signature-simulee';

/** What becomes of a loan. */
export type SortDuPret = 'mene' | 'modifie' | 'refuse-par-le-salarie' | 'suspendu' | 'rompu';

export interface PretPrevu {
  readonly rang: number;
  readonly preteuse: string;
  readonly utilisatrice: string;
  /** The one of them that the public amortisation goes to. */
  readonly beneficiaire: { readonly siren: string; readonly region: string };
  readonly commune: string;
  readonly salarieId: string;
  readonly partDuTempsPourCent: number;
  readonly redigeeLe: string;
  readonly sort: SortDuPret;
}

export interface PretSimule extends PretPrevu {
  readonly conventionId: string;
  readonly heuresParMois: number;
  readonly du: string;
  /** The last day on which the employee works for the other company. */
  readonly fin: string;
}

const HEURES_A_TEMPS_PLEIN = 152;

const clausesDe = (
  alea: Alea,
  { rang, preteuse, beneficiaire, commune, partDuTempsPourCent, redigeeLe }: PretPrevu,
) => {
  const du = jourOuvreDepuis(ajouterDesJours(redigeeLe, alea.entre(25, 40)));
  return {
    regime: 'L8241-2',
    competence: COMPETENCES[rang % COMPETENCES.length] ?? '',
    du,
    au: ajouterDesJours(ajouterDesMois(du, alea.entre(2, 7)), -1),
    partDuTempsPourCent,
    heuresParMois: Math.floor((HEURES_A_TEMPS_PLEIN * partDuTempsPourCent) / 100),
    commune,
    salaires: 'bulletin-de-paie',
    charges: 'declaration-sociale',
    frais: rang % 3 === 0 ? 'justificatifs' : 'aucun-frais',
    modifieUnElementEssentiel: false,
    periodeProbatoireJours: 0,
    amortissementVerseA: beneficiaire.siren === preteuse ? 'preteuse' : 'utilisatrice',
  } as const satisfies Omit<Contenu, 'preteuseSiren' | 'utilisatriceSiren' | 'salarieId'>;
};

/** Writes a loan from its convention to the return of the employee. Undefined when it does not take place. */
export const pretDe = (redaction: Redaction, alea: Alea, prevu: PretPrevu): PretSimule | undefined => {
  const { rang, redigeeLe, salarieId, sort } = prevu;
  const conventionId = redaction.id(`convention ${rang}`);
  const preteuse = redaction.personne('entreprise.dirigeant', prevu.preteuse);
  const utilisatrice = redaction.personne('entreprise.dirigeant', prevu.utilisatrice);
  const clauses = clausesDe(alea, prevu);
  const ajouter = (jour: string, acteur: typeof preteuse, commande: Parameters<Redaction['ajouter']>[3]) => {
    redaction.ajouter(jourOuvreDepuis(jour), conventionId, acteur, commande);
  };
  const apres = (jours: number) => ajouterDesJours(redigeeLe, jours);

  const { competence } = clauses;
  // Every other loan comes from an offer that met a need.
  const appariementId = rang % 2 === 0 ? rencontreDe(redaction, { ...prevu, competence, avant: redigeeLe }) : null;
  const parties = { utilisatriceSiren: prevu.utilisatrice, salarieId };
  const convention = { ...clauses, ...parties, conventionId, appariementId };
  ajouter(redigeeLe, preteuse, (context) =>
    entreMembres([prevu.preteuse, prevu.utilisatrice], context, () => new RedigerConvention(convention, context)),
  );
  ajouter(
    apres(2),
    preteuse,
    (context) => new ConsignerConsultationCSE({ conventionId, consulteLe: redigeeLe }, context),
  );
  const sansCse = { conventionId, motifSansCse: 'moins-de-onze-salaries' } as const;
  ajouter(apres(3), utilisatrice, (context) => new ConsignerConsultationCSE(sansCse, context));
  if (sort === 'refuse-par-le-salarie') {
    ajouter(apres(5), SYSTEM, (context) => new RefuserConsentement({ conventionId, numero: 1 }, context));
    return undefined;
  }
  let numero = 1;
  if (sort === 'modifie') {
    numero = 2;
    ajouter(apres(5), utilisatrice, signatureDuTexte(conventionId));
    // The signature is void with the content, and the employee is asked again.
    const plusLong = { ...clauses, conventionId, au: ajouterDesMois(clauses.au, 1) };
    ajouter(apres(8), preteuse, (context) => new ModifierContenu(plusLong, context));
  }
  ajouter(apres(12), SYSTEM, (context) => new RecueillirConsentement({ conventionId, numero }, context));
  const empreinteDeLAvenant = createHash('sha256').update(`avenant ${conventionId}`).digest('hex');
  ajouter(apres(14), preteuse, signatureDeLAvenant(conventionId, empreinteDeLAvenant));
  ajouter(apres(16), preteuse, signatureDuTexte(conventionId));
  ajouter(apres(17), utilisatrice, signatureDuTexte(conventionId));
  ajouter(clauses.du, preteuse, (context) => new CommencerPret({ conventionId }, context));

  const prevue = sort === 'modifie' ? ajouterDesMois(clauses.au, 1) : clauses.au;
  if (sort === 'suspendu') {
    const absence = { conventionId, motif: 'absence-du-salarie' } as const;
    ajouter(ajouterDesJours(clauses.du, 20), preteuse, (context) => new SuspendrePret(absence, context));
    ajouter(ajouterDesJours(clauses.du, 34), preteuse, (context) => new ReprendrePret({ conventionId }, context));
  }
  const rompueLe = jourOuvreDepuis(ajouterDesJours(clauses.du, 45));
  if (sort === 'rompu') {
    const rupture = { conventionId, motif: 'accord-des-entreprises' } as const;
    ajouter(rompueLe, utilisatrice, (context) => new RomprePret(rupture, context));
  }
  const fin = sort === 'rompu' ? rompueLe : prevue;
  const retourLe = jourOuvreDepuis(ajouterDesJours(fin, 1));
  const retour = { conventionId, poste: 'meme-poste', retourLe } as const;
  ajouter(ajouterDesJours(retourLe, 1), preteuse, (context) => new ConstaterRetour(retour, context));
  return { ...prevu, conventionId, heuresParMois: clauses.heuresParMois, du: clauses.du, fin };
};
