// Approved people: exempt from automatic protections, never from admins.
import { z } from "zod";
import { defineFeature } from "../../kit/feature.ts";
import { clearing } from "./clearing.ts";
import { type ApprovalNeeds, givingCommands, type None } from "./giving.ts";
import { listingCommands } from "./lists.ts";

const noSettings: z.ZodType<None> = z.object({});

export function approvals(needs: ApprovalNeeds) {
  const all = clearing(needs);
  return defineFeature("approvals", noSettings, {
    title: "approvals-title",
    commands: [...givingCommands(needs), ...listingCommands(needs), all.command],
    callbacks: [all.callback],
  });
}
