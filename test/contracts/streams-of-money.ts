import { fait as faitDAide } from '#facts/aides-regionales';
import { fait as faitDEntreprise } from '#facts/entreprises';
import { enveloppe } from '../../src/modules/aides-regionales/enveloppe/enveloppe';
import { compteDeMinimis } from '../../src/modules/entreprises/compte-de-minimis/compte-de-minimis';
import { lifeOf, type Life } from './life';

/** Lives of envelopes and accounts, when they held money for aid files only, and since. */
export const LIVES_OF_MONEY: readonly Life[] = [
  lifeOf(
    compteDeMinimis,
    faitDEntreprise('AidesAnterieuresDeclarees.v1')(),
    faitDEntreprise('PlafondReserve.v1')(),
    faitDEntreprise('AideDeMinimisOctroyee.v1')(),
    faitDEntreprise('OctroiCorrige.v1')(),
    faitDEntreprise('OctroiCorrige.v2')(),
    faitDEntreprise('OctroiAjuste.v1')({ nouveauMontantCentimes: 410_000 }),
    faitDEntreprise('PlafondDepasse.v1')(),
    faitDEntreprise('DepassementResorbe.v1')(),
    faitDEntreprise('CompteHorsPlafond.v1')(),
    faitDEntreprise('CompteRevenuSousPlafond.v1')(),
  ),
  lifeOf(compteDeMinimis, faitDEntreprise('PlafondReserve.v1')(), faitDEntreprise('ReservationPlafondLiberee.v1')()),
  lifeOf(compteDeMinimis, faitDEntreprise('AidesAnterieuresDeclarees.v2')()),
  lifeOf(compteDeMinimis, faitDEntreprise('AidesAnterieuresDeclarees.v3')()),
  lifeOf(compteDeMinimis, faitDEntreprise('ReservationPlafondRefusee.v1')()),
  lifeOf(compteDeMinimis, faitDEntreprise('ReservationPlafondRefusee.v2')()),
  lifeOf(
    compteDeMinimis,
    faitDEntreprise('AidesAnterieuresDeclarees.v1')(),
    faitDEntreprise('PlafondReserve.v1')(),
    faitDEntreprise('PartCedee.v1')(),
  ),
  lifeOf(compteDeMinimis, faitDEntreprise('PartRecue.v1')(), faitDEntreprise('ReservationDepassee.v1')()),
  lifeOf(
    compteDeMinimis,
    faitDEntreprise('AidesAnterieuresDeclarees.v1')(),
    faitDEntreprise('PlafondReserve.v2')(),
    faitDEntreprise('AideDeMinimisOctroyee.v2')(),
    faitDEntreprise('OctroiCorrige.v1')(),
    faitDEntreprise('OctroiCorrige.v2')(),
    faitDEntreprise('OctroiAjuste.v2')({ nouveauMontantCentimes: 410_000 }),
    faitDEntreprise('PlafondDepasse.v2')(),
    faitDEntreprise('DepassementResorbe.v2')(),
    faitDEntreprise('CompteHorsPlafond.v2')(),
    faitDEntreprise('CompteRevenuSousPlafond.v1')(),
  ),
  lifeOf(compteDeMinimis, faitDEntreprise('PlafondReserve.v2')(), faitDEntreprise('ReservationPlafondLiberee.v2')()),
  lifeOf(compteDeMinimis, faitDEntreprise('ReservationPlafondRefusee.v3')()),
  lifeOf(
    compteDeMinimis,
    faitDEntreprise('AidesAnterieuresDeclarees.v1')(),
    faitDEntreprise('PlafondReserve.v2')(),
    faitDEntreprise('PartCedee.v2')(),
  ),
  lifeOf(compteDeMinimis, faitDEntreprise('PartRecue.v2')(), faitDEntreprise('ReservationDepassee.v2')()),
  lifeOf(
    enveloppe,
    faitDAide('EnveloppeOuverte.v1')(),
    faitDAide('EnveloppeAbondee.v1')(),
    faitDAide('EnveloppeReduite.v1')(),
  ),
  lifeOf(
    enveloppe,
    faitDAide('EnveloppeOuverte.v1')(),
    faitDAide('CreditsReserves.v1')(),
    faitDAide('CreditsEngages.v1')(),
    faitDAide('CreditsDegages.v1')(),
  ),
  lifeOf(
    enveloppe,
    faitDAide('EnveloppeOuverte.v1')(),
    faitDAide('CreditsReserves.v1')(),
    faitDAide('ReservationCreditsLiberee.v1')(),
  ),
  lifeOf(enveloppe, faitDAide('ReservationCreditsRefusee.v1')()),
  lifeOf(
    enveloppe,
    faitDAide('EnveloppeOuverte.v1')(),
    faitDAide('CreditsReserves.v2')(),
    faitDAide('CreditsEngages.v2')(),
    faitDAide('CreditsDegages.v2')(),
  ),
  lifeOf(
    enveloppe,
    faitDAide('EnveloppeOuverte.v1')(),
    faitDAide('CreditsReserves.v2')(),
    faitDAide('ReservationCreditsLiberee.v2')(),
  ),
  lifeOf(enveloppe, faitDAide('ReservationCreditsRefusee.v2')()),
];
