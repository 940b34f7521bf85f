import type { CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import {
  ConstaterCessation,
  CorrigerRaisonSociale,
  DeclarerTaille,
  RattacherEntreprise,
  ReferencerEntreprise,
  TransfererEtablissement,
} from '#modules/entreprises';
import type { Alea } from './alea';
import { CHEFS_LIEUX, siretDe, type EntrepriseFictive } from './entreprise-fictive';
import type { Redaction } from './redaction';

/** The money of a file, reserved from a day until it is granted, and the ceiling of its scheme. */
export interface Reserve {
  readonly plafondCentimes: number;
  readonly montantCentimes: number;
  readonly validee: string;
  readonly accordee: string;
}

/** A company that is in the programme, and what its year holds besides. */
export interface Arrivee {
  readonly entreprise: EntrepriseFictive;
  readonly enrolee: string;
  /** It neither files nor declared aid: nothing that it joins or ends depends on the hour. */
  readonly sansAide: boolean;
  /** What its file reserves, when the plan grants it. */
  readonly reserve: Reserve | undefined;
}

interface Vies {
  readonly redaction: Redaction;
  readonly alea: Alea;
  /** SIREN of the companies that join others, are joined or end. */
  readonly changees: Set<string>;
  /** SIREN of the companies that declare their size. */
  readonly mesurees: Set<string>;
  /** SIREN of those that move. */
  readonly deplacees: Set<string>;
}

/** Writes the size of a company in the last year that it closed, which makes it small or medium-sized. */
export const declarerTaille = (redaction: Redaction, alea: Alea, siren: string, jour: string): void => {
  const chiffres = {
    effectifCentiemes: alea.entre(50, 6_000),
    chiffreDAffairesCentimes: alea.entre(50_000, 12_000_000) * 100,
    totalBilanCentimes: alea.entre(20_000, 9_000_000) * 100,
  };
  const exerciceClosLe = `${Number(jour.slice(0, 4)) - 1}-12-31`;
  const exercice = { siren, exerciceClosLe, ...chiffres, source: 'comptes-annuels', liees: [] } as const;
  redaction.ajouter(
    jour,
    siren,
    redaction.personne('entreprise.dirigeant', siren),
    (context) => new DeclarerTaille(exercice, context),
  );
};

/** Writes what becomes of a company: its size, its other establishment, its moves, its new name, the group that it joins, its end. */
export const vieDe = (
  { redaction, alea, changees, mesurees, deplacees }: Vies,
  { entreprise, enrolee, sansAide }: Arrivee,
  precedente: Arrivee | undefined,
): void => {
  const { siren, region, commune, naf, raisonSociale, exploitant } = entreprise;
  const nomenclature = 'naf-rev-2' as const;
  const dirigeant = redaction.personne('entreprise.dirigeant', siren);
  const mission = redaction.personne('mission.pilote', 'FR');
  const ajouter = (jour: string, acteur: typeof dirigeant, commande: (context: CommandContext) => object) => {
    redaction.ajouter(jour, siren, acteur, commande);
  };

  if (alea.chance(0.6)) {
    declarerTaille(redaction, alea, siren, ajouterDesJours(enrolee, 3));
    mesurees.add(siren);
  }
  if (alea.chance(0.08)) {
    const ailleurs = region === '11' ? '84' : '11';
    const identite = exploitant
      ? ({ forme: 'entrepreneur-individuel', exploitantId: exploitant.personneId } as const)
      : ({ forme: 'personne-morale', raisonSociale } as const);
    const lieu = { siret: siretDe(siren, 2), commune: CHEFS_LIEUX[ailleurs] ?? '', naf, nomenclature };
    ajouter(
      ajouterDesJours(enrolee, 8),
      redaction.personne('region.instructeur', ailleurs),
      (context) => new ReferencerEntreprise({ ...lieu, ...identite }, context),
    );
  }
  if (alea.chance(0.03)) {
    deplacees.add(siren);
    const transfereLe = ajouterDesJours(enrolee, 40);
    const lieu = { siret: siretDe(siren, 1), nouveauSiret: siretDe(siren, 3), commune, naf, nomenclature };
    ajouter(transfereLe, dirigeant, (context) => new TransfererEtablissement({ siren, ...lieu, transfereLe }, context));
  }
  if (raisonSociale !== null && alea.chance(0.03))
    ajouter(
      ajouterDesJours(enrolee, 60),
      dirigeant,
      (context) =>
        new CorrigerRaisonSociale(
          { siren, raisonSociale: `${raisonSociale} et associés`, motif: 'changement-de-nom' },
          context,
        ),
    );
  if (!sansAide) return;
  if (precedente?.sansAide === false && alea.chance(0.15)) {
    const rattacheeLe = ajouterDesJours([enrolee, precedente.enrolee].sort().at(-1) ?? enrolee, 5);
    const rattachement = { siren, a: precedente.entreprise.siren, lien: 'majorite-des-voix', rattacheeLe } as const;
    // One after the other: they are all decided on one stream.
    redaction.ajouter(rattacheeLe, 'groupes', mission, (context) => new RattacherEntreprise(rattachement, context));
    changees.add(siren).add(precedente.entreprise.siren);
  } else if (alea.chance(0.05)) {
    const cesseeLe = ajouterDesJours(enrolee, 90);
    const fin = { siren, motif: 'cessation-d-activite', cesseeLe } as const;
    ajouter(cesseeLe, mission, (context) => new ConstaterCessation(fin, context));
    changees.add(siren);
  }
};
