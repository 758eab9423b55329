import type { Side } from '../pose/keypoints.ts';
import type { ImagePose } from '../pose/pose-frame.ts';
import { median } from '../signal/statistics.ts';
import type { Task } from './rule.ts';
import { startOf } from './tasks.ts';

/**
 * Whose turn it is on the floor: on hands and knees the arm whose elbow is the higher one (its hand is at the head),
 * lying on the side the lower shoulder.
 * Space: image px. Missing: undefined where neither is seen to differ, and in other tasks.
 */
export function findFloorSide(task: Task, poses: readonly ImagePose[]): Side | undefined {
  const start = startOf(task);
  if (start !== 'all-fours' && start !== 'side-lying') return undefined;
  const part = start === 'all-fours' ? 'Elbow' : 'Shoulder';
  const leftLower = median(
    poses.map((points) => {
      const [left, right] = [points[`left${part}`], points[`right${part}`]];
      return left && right ? left.y - right.y : undefined;
    }),
  );
  if (leftLower === undefined || leftLower === 0) return undefined;
  return leftLower > 0 === (start === 'side-lying') ? 'left' : 'right';
}
