import { Command, dictionary } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permiseAuxProches } from '../../competence';
import { cleDeclaree } from '../cle-d-aide';
import { clotureDe } from '../clotures';
import { aideInscrite, type CompteDeMinimis } from '../compte-de-minimis';
import * as Refus from '../compte-de-minimis.errors';
import type { AideAnterieure, AidesAnterieuresDeclarees, CompteDeMinimisEvent } from '../compte-de-minimis.events';
import { refuserDepassement } from '../depassement';
import { suiteDuPlafond } from '../hors-plafond';
import { EntrepriseInconnue } from '../../entreprise/entreprise.errors';
import { peutAgirPour, peutVoirEntreprise } from '../../entreprise/etablissements';
import type { Titulaire } from '../../titulaire';

/** As it is typed: without the SIREN of its authority when it is not known, nor the mark of road freight when it has none. */
type AideDite = Omit<AideAnterieure, 'autoriteSiren' | 'transportRoutier'> & {
  readonly autoriteSiren?: string | null | undefined;
  readonly transportRoutier?: boolean;
};

export class DeclarerAidesAnterieures extends Command<{
  siren: string;
  aides: readonly AideDite[];
  clotureExercice?: string | undefined;
}> {
  static readonly authority = permiseAuxProches(Refus.DeclarationReservee);
}

/** More than any company receives in years: an account is read whole at each decision. */
const AIDES_PAR_ENTREPRISE = 1_000;

const estDejaDeclaree = (
  compte: CompteDeMinimis,
  { aideId, montantCentimes, accordeeLe, autorite, autoriteSiren = null, transportRoutier = false }: AideDite,
  pour: string,
): boolean => {
  const cle = cleDeclaree(compte, aideId, pour);
  const connue = compte.aides[cle];
  if (!connue) return false;
  // An authority that the account does not know is taken for the same.
  const dite = compte.autorites[cle] ?? { autorite, autoriteSiren };
  if (
    connue.montantInitialCentimes !== montantCentimes ||
    connue.accordeeLe !== accordeeLe ||
    connue.transportRoutier !== transportRoutier ||
    dite.autorite !== autorite ||
    dite.autoriteSiren !== autoriteSiren
  )
    throw new Refus.AideDejaDeclaree(aideId);
  return true;
};

export const declarer =
  ({ data: { aides, clotureExercice }, context: { actor, at } }: DeclarerAidesAnterieures, titulaire: Titulaire) =>
  (compte: CompteDeMinimis): readonly CompteDeMinimisEvent[] => {
    if (!peutVoirEntreprise(actor, titulaire)) throw new EntrepriseInconnue();
    if (!peutAgirPour(actor, titulaire)) throw new Refus.DeclarationReservee();
    const { entrepriseUniqueId } = titulaire;
    const repetee = aides.find(({ aideId }, rang) => aides.findIndex((aide) => aide.aideId === aideId) !== rang);
    if (repetee) throw new Refus.AideDeclareeDeuxFois(repetee.aideId);
    const nouvelles = aides
      .filter((aide) => !estDejaDeclaree(compte, aide, entrepriseUniqueId))
      .map((aide) => ({
        ...aide,
        autoriteSiren: aide.autoriteSiren ?? null,
        transportRoutier: aide.transportRoutier ?? false,
      }));
    const connue = clotureDe(compte, entrepriseUniqueId);
    const cloture = clotureExercice ?? connue;
    const tenues = Object.values(compte.aides).filter(({ pour }) => pour === entrepriseUniqueId).length;
    if (nouvelles.length > 0 && tenues + nouvelles.length > AIDES_PAR_ENTREPRISE)
      throw new Refus.TropDAides(AIDES_PAR_ENTREPRISE);
    if (nouvelles.length === 0 && cloture === connue) return [];

    const declareesLe = dateDeParis(at);
    const future = nouvelles.find(({ accordeeLe }) => accordeeLe > declareesLe);
    if (future) throw new Refus.DateDAideIncorrecte(future.accordeeLe);
    const fait: AidesAnterieuresDeclarees = {
      type: 'AidesAnterieuresDeclarees.v3',
      data: { entrepriseUniqueId, aides: nouvelles, clotureExercice: cloture, declareesLe },
    };
    const inscrites = nouvelles.map(
      ({ aideId, montantCentimes, accordeeLe, transportRoutier }) =>
        [
          cleDeclaree(compte, aideId, entrepriseUniqueId),
          aideInscrite(montantCentimes, accordeeLe, 'declaree', entrepriseUniqueId, transportRoutier),
        ] as const,
    );
    const aidesAvec = dictionary([...Object.entries(compte.aides), ...inscrites]);
    const clotures = dictionary([...Object.entries(compte.clotures), [entrepriseUniqueId, cloture]]);
    refuserDepassement({ ...compte, clotures, aides: aidesAvec }, declareesLe, entrepriseUniqueId, actor);
    return [fait, ...suiteDuPlafond(compte, entrepriseUniqueId, declareesLe, aidesAvec, clotures)];
  };
