import type { Routes } from '../../../platform/http/typebox-provider.ts';
import { SignInAs, SignInStep, TrainingPersonList } from '../contract.ts';
import type { SignInRouteDeps } from '../service/sign-in-deps.ts';
import { listTrainingPeople, signInInTraining } from '../service/sign-in-in-training.ts';
import { signInDone, visitorOf } from './sign-in-answer.ts';

const ANYONE = { access: { who: 'anyone' } } as const;

/** `/session/training`: being anybody, for training. In work these routes are not there at all: see `apps/server`. */
export function trainingRoutes(deps: SignInRouteDeps): Routes {
  return (app) => {
    app.get(
      '/session/training-people',
      { config: ANYONE, schema: { response: { 200: TrainingPersonList } } },
      async () => ({ people: await listTrainingPeople(deps) }),
    );
    app.post(
      '/session/training',
      { config: ANYONE, schema: { body: SignInAs, response: { 200: SignInStep } } },
      async (request, reply) => {
        const { person } = request.body;
        const { token } = signInDone(reply, await signInInTraining(deps, person, visitorOf(request, deps)));
        deps.cookies.set(reply, 'session', token);
        return { step: 'done' as const };
      },
    );
    return Promise.resolve();
  };
}
