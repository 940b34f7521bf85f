import { scenariosOf } from '#libs/event-sourcing';
import {
  COMMENCEE,
  CONSENTIE,
  contenu,
  conventionId,
  fait,
  PART_TENUE,
  REDIGEE,
  REDIGEE_D_UN_APPARIEMENT,
  SIGNEE,
} from '#facts/conventions-de-pret';
import { etrangere, PREALABLES, preteuse, utilisatrice } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { origineApres } from '../../../../../test/support/origine-des-exemples';
import { conventionPret } from '../convention-pret';
import { empreinteDe } from '../convention-pret.handler';
import * as Refus from '../convention-pret.errors';
import { TermesHorsAppariement } from '../origine.errors';
import type { Prealables } from '../regles-du-contenu';
import { modifier, ModifierContenu } from './modifier-contenu';

const { preteuseSiren: _, utilisatriceSiren: __, salarieId: ___, ...CLAUSES } = contenu;
const JOUR = '2026-06-20';

const onModifie = (
  change: Partial<ModifierContenu['data']> = { heuresParMois: 56 },
  context = preteuse(JOUR),
  avant: Partial<Prealables> = {},
) =>
  demander(new ModifierContenu({ ...CLAUSES, conventionId, ...change }, context), (command) =>
    modifier(command, { ...PREALABLES, empreinteDe, ...avant }),
  );

describe('modifier le contenu d’une convention de prêt', () => {
  const { given } = scenariosOf(conventionPret);
  const signeeParLAutre = fait('ConventionPretSigneeParPartie.v1')({ partie: 'utilisatrice' });
  const modifie = fait('ContenuDeConventionModifie.v1');

  it('annule ce qui se liait au contenu : signatures, accord, avenant', () => {
    given(...CONSENTIE, signeeParLAutre)
      .when(onModifie())
      .then(modifie());
    given(...PART_TENUE)
      .when(onModifie())
      .then(modifie({ signaturesAnnulees: [], consentementAnnule: false }));
    given(...SIGNEE)
      .when(onModifie())
      .then(modifie({ signaturesAnnulees: ['preteuse', 'utilisatrice'], avenantAnnule: true }));
  });
  it('ne change rien quand le contenu est le même, sauf si le temps du salarié manquait', () => {
    given(...SIGNEE)
      .when(onModifie({}))
      .changesNothing();
    given(...REDIGEE, fait('PartDeTempsRefusee.v1')())
      .when(onModifie({}))
      .then(
        modifie({
          contenu,
          empreinte: empreinteDe(contenu),
          signaturesAnnulees: [],
          consentementAnnule: false,
        }),
      );
  });
  it('suit les règles de la rédaction', () => {
    given(...REDIGEE)
      .when(onModifie({ regime: 'L8241-3' }))
      .refuses(Refus.RegimeFerme);
    given(...REDIGEE)
      .when(onModifie({ heuresParMois: 62 }))
      .refuses(Refus.HeuresAuDelaDeLaPart);
    given(...REDIGEE)
      .when(onModifie(undefined, undefined, { liees: true }))
      .refuses(Refus.EntreprisesLiees);
  });
  it('reste dans les termes de l’appariement dont elle vient', () => {
    given(...REDIGEE_D_UN_APPARIEMENT)
      .when(onModifie({ partDuTempsPourCent: 41 }, undefined, origineApres()))
      .refuses(TermesHorsAppariement);
    given(...REDIGEE_D_UN_APPARIEMENT)
      .when(onModifie({ heuresParMois: 56 }, undefined, origineApres()))
      .then(modifie({ signaturesAnnulees: [], consentementAnnule: false }));
  });
  it('se fait par la prêteuse, avant le début', () => {
    given(...REDIGEE)
      .when(onModifie(undefined, utilisatrice(JOUR)))
      .refuses(Refus.ReserveALaPreteuse);
    given(...REDIGEE)
      .when(onModifie(undefined, etrangere(JOUR)))
      .refuses(Refus.ConventionInconnue);
    given().when(onModifie()).refuses(Refus.ConventionInconnue);
    given(...COMMENCEE)
      .when(onModifie())
      .refuses(Refus.EtapeDeConventionImpossible);
  });
});
