import { debutDuJourAParis } from '#libs/france';
import { Later, reaction } from '#libs/projections';
import { RelancerDeclaration, relancesDe, type StatutDemande } from '#modules/pme-digitale';

/** The clock of both declarations of an application. A reminder of what is declared, or can no longer be, changes nothing. */
export const quandStatutDemandeRappelerDeclarations = reaction<StatutDemande>({
  name: 'quand-statut-demande-rappeler-declarations',
  sends: [RelancerDeclaration],
  inOrderOf: ({ data: { siren } }) => siren,
  on: {
    'StatutDemande.v1': ({ data: { siren, rang, demandeLe } }, context) =>
      relancesDe(demandeLe).map(
        ({ moment, relance, le }) =>
          new Later(debutDuJourAParis(le), new RelancerDeclaration({ siren, rang, moment, relance }, context)),
      ),
  },
});
