import { streamLog } from '../../platform/log.ts';
import { PROJECT_ROOT } from '../../platform/start/project-root.ts';
import { reachForCommand, type ReachedForCommand } from '../server/index.ts';
import { InputRefused } from './terminal.ts';

/**
 * The database of a workspace, for a command. Progress goes to stderr: stdout is the answer and nothing else.
 * @param workspace undefined: the one that the environment names, or training
 */
export async function reachWorkspace(workspace: string | undefined): Promise<ReachedForCommand> {
  const log = streamLog(process.stderr, process.stderr);
  const env = { ...process.env, ...(workspace === undefined ? {} : { PLATSBILD_WORKSPACE: workspace }) };
  const reached = await reachForCommand({ argv: [], env, cwd: process.cwd(), projectRoot: PROJECT_ROOT }, log);
  if (reached === undefined) throw new InputRefused('workspace-not-made', env.PLATSBILD_WORKSPACE ?? 'training');
  return reached;
}
