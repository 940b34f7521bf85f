import { Injectable } from '@nestjs/common';
import { Antivirus, type Analyse } from '#modules/documents';

/** Stands for the antivirus that is not connected. */
@Injectable()
export class AucunAntivirus extends Antivirus {
  readonly etat = 'Aucun antivirus n’est relié : les fichiers déposés ne sont pas analysés.';

  analyser(): Promise<Analyse> {
    return Promise.resolve('non-analyse');
  }
}
