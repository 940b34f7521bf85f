import { projection } from '#libs/projections';
import type { CessationConstatee, EtablissementFerme, EtablissementTransfere } from '#modules/entreprises';
import { FinDEntreprise } from './dossiers-contredits.entity';

/** Ends only: the question joins them with the rows of files, in whichever order both were recorded. */
export const dossiersContredits = projection<CessationConstatee | EtablissementFerme | EtablissementTransfere>({
  name: 'dossiers-contredits@1',
  tables: [FinDEntreprise],
  on: {
    'CessationConstatee.v1': ({ data: { siren, cesseeLe, enregistreLe } }, rows) => {
      rows.put(FinDEntreprise, { siren, siret: '', finieLe: cesseeLe, enregistreLe });
    },
    'EtablissementFerme.v1': ({ data: { siren, siret, fermeLe, enregistreLe } }, rows) => {
      rows.put(FinDEntreprise, { siren, siret, finieLe: fermeLe, enregistreLe });
    },
    'EtablissementTransfere.v1': ({ data: { siren, ancienSiret, transfereLe, enregistreLe } }, rows) => {
      rows.put(FinDEntreprise, { siren, siret: ancienSiret, finieLe: transfereLe, enregistreLe });
    },
  },
});
