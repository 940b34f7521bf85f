import { projection } from '#libs/projections';
import type { DeclarationPmeEvent, SituationDePme } from '../../declaration-pme/declaration-pme.events';
import { fenetresDe } from '../../declaration-pme/fenetres';
import type { StatutDemande } from '../../statut-pme-digitale/statut-pme-digitale.events';
import { LigneDeclarationPme } from './declarations.entity';

const situation = (dite: SituationDePme) => ({
  effectif: dite.effectif,
  chiffreDAffairesCentimes: dite.chiffreDAffairesCentimes,
  ventesEnLignePourCent: dite.ventesEnLignePourCent,
  technologies: dite.technologies.join(' '),
  heuresManquantesParMois: dite.heuresManquantesParMois,
});

/** What is declared and what is due. The first is due from the application on; the second, once the first is made. */
export const declarations = projection<DeclarationPmeEvent | StatutDemande>({
  name: 'declarations-pme-digitale@1',
  tables: [LigneDeclarationPme],
  on: {
    'StatutDemande.v1': ({ data: { siren, rang, experimentationId, region, demandeLe } }, rows) => {
      const { du: aPartirDu, au: avantLe } = fenetresDe(demandeLe).initiale;
      const candidature = { siren, rang, experimentationId, region };
      rows.put(LigneDeclarationPme, { ...candidature, moment: 'initiale', aPartirDu, avantLe, relances: 0 });
    },
    'SituationInitialeDeclaree.v1': ({ data }, rows) => {
      const { siren, rang, experimentationId, region, nomenclature, declareeLe } = data;
      rows.patch(
        LigneDeclarationPme,
        { siren, rang, moment: 'initiale' },
        { ...situation(data), nomenclature, declareeLe },
      );
      const attendue = {
        moment: 'finale',
        aPartirDu: data.finaleDu,
        avantLe: data.finaleAvantLe,
        relances: 0,
      } as const;
      rows.put(LigneDeclarationPme, { siren, rang, experimentationId, region, ...attendue });
    },
    'SituationFinaleDeclaree.v1': ({ data }, rows) => {
      const { siren, rang, nomenclature, declareeLe } = data;
      rows.patch(
        LigneDeclarationPme,
        { siren, rang, moment: 'finale' },
        { ...situation(data), nomenclature, declareeLe },
      );
    },
    'DeclarationPmeCorrigee.v1': ({ data }, rows) => {
      const { siren, rang, moment, motif, corrigeeLe } = data;
      rows.patch(LigneDeclarationPme, { siren, rang, moment }, { ...situation(data), motif, corrigeeLe });
    },
    'DeclarationPmeRelancee.v1': ({ data: { siren, rang, moment, relance: relances } }, rows) => {
      rows.patch(LigneDeclarationPme, { siren, rang, moment }, { relances });
    },
  },
});
