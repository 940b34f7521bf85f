import { decidedAfterReading, decidedBy } from '#libs/cqrs';
import { enregistrer, EnregistrerPartenaire } from './enregistrer-partenaire/enregistrer-partenaire';
import { partenaire } from './partenaire';
import { preparerLaSignature } from './partenaire.handler';
import { SignerCharte } from './signer-charte/signer-charte';
import { sortir, SortirPartenaire } from './sortir-partenaire/sortir-partenaire';

export const ACTES_DU_PARTENAIRE = [
  decidedBy(EnregistrerPartenaire, partenaire, ({ siren }) => siren, enregistrer),
  decidedAfterReading(SignerCharte, partenaire, preparerLaSignature),
  decidedBy(SortirPartenaire, partenaire, ({ siren }) => siren, sortir),
];
