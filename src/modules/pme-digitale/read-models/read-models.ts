import { ConventionsController } from './conventions/conventions.controller';
import { conventions } from './conventions/conventions.projection';

export const READ_MODELS = [{ projection: conventions, questions: ConventionsController }];
