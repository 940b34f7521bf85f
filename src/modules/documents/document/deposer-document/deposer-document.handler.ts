import { CommandHandler } from '@nestjs/cqrs';
import { authorize, EventStore, type Transacted } from '#libs/event-sourcing';
import { inspectFile, type Flaw } from '#libs/files';
import { Antivirus } from '../../antivirus';
import { Contenus } from '../../contenus';
import { nomDeFichier } from '../../nom-de-fichier';
import { garderPuisDeposer, type LieuxDuDepot } from '../depot.handler';
import * as Refus from '../document.errors';
import { DeposerDocument } from './deposer-document';

const REFUS = {
  empty: Refus.FichierVide,
  'not-accepted': Refus.TypeNonRecu,
  'other-type': Refus.TypeContredit,
  incomplete: Refus.FichierIncomplet,
  double: Refus.FichierDouble,
  scripted: Refus.FichierActif,
  uncheckable: Refus.FichierIncontrolable,
} as const satisfies Readonly<Record<Flaw, unknown>>;

@CommandHandler(DeposerDocument)
export class DeposerDocumentHandler {
  private readonly lieux: LieuxDuDepot;

  constructor(store: EventStore, contenus: Contenus, antivirus: Antivirus) {
    this.lieux = { store, contenus, antivirus };
  }

  async execute(command: DeposerDocument): Promise<Transacted> {
    authorize(command);
    const { contenu, typeAnnonce, nom } = command.data;
    const examen = await inspectFile(contenu, typeAnnonce);
    if (examen.flaw) throw new REFUS[examen.flaw]();
    const { type } = examen;
    return garderPuisDeposer(command, { nature: 'fichier', type, contenu, nom: nomDeFichier(nom, type) }, this.lieux);
  }
}
