import type { StreamedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import type {
  DefinitionPubliee,
  IndicateurDefini,
  IndicateurEvent,
  ReferenceDesignee,
} from '../../indicateur/indicateur.events';
import { LigneCible, LigneJalon } from './cibles.entity';
import { LigneDefinition, LigneDesignation, LigneIndicateur } from './indicateurs.entity';

const inscrireDefinition = (
  { code, version, formule, serie, population, source }: IndicateurDefini['data'] | DefinitionPubliee['data'],
  motif: string | null,
  publieeLe: string,
  rows: Rows,
) => {
  rows.put(LigneDefinition, { code, version, formule, serie, population, source, motif, publieeLe });
};

const designer = (
  { data: { code, reference, designeeLe }, revision }: StreamedEvent<ReferenceDesignee>,
  rows: Rows,
) => {
  rows.put(LigneDesignation, { code, rang: Number(revision), reference, designeeLe });
  rows.patch(LigneIndicateur, { code }, { reference, revision: Number(revision) });
};

/** The catalogue: definitions, designations and targets, all that were. */
export const indicateurs = projection<IndicateurEvent>({
  name: 'indicateurs@1',
  category: 'indicateur',
  tables: [LigneIndicateur, LigneDefinition, LigneDesignation, LigneCible, LigneJalon],
  on: {
    'IndicateurDefini.v1': ({ data, revision }, rows) => {
      const { code, intitule, recommandation, sens, proprietaire, version, definiLe } = data;
      const presentation = { code, intitule, recommandation, sens, proprietaire, version };
      rows.put(LigneIndicateur, { ...presentation, etat: 'actif', reference: null, revision: Number(revision) });
      inscrireDefinition(data, null, definiLe, rows);
    },
    'DefinitionPubliee.v1': ({ data, revision }, rows) => {
      const { code, version, motif, publieeLe } = data;
      rows.patch(LigneIndicateur, { code }, { version, revision: Number(revision) });
      inscrireDefinition(data, motif, publieeLe, rows);
    },
    'ReferenceDesignee.v1': designer,
    'CibleFixee.v1': ({ data: { code, territoire, rang, motif, jalons, fixeeLe }, revision }, rows) => {
      rows.put(LigneCible, { code, territoire, rang, motif, fixeeLe });
      for (const { le, valeur } of jalons) rows.put(LigneJalon, { code, territoire, rang, le, valeur });
      rows.patch(LigneIndicateur, { code }, { revision: Number(revision) });
    },
    'IndicateurRetire.v1': ({ data: { code }, revision }, rows) => {
      rows.patch(LigneIndicateur, { code }, { etat: 'retire', revision: Number(revision) });
    },
  },
});
