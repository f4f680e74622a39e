"""Training as if weights and states were already rounded (Jacob et al. 2018): forward with rounded numbers, backward as if not."""

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

from rashomon.models.packing import GROUP, MOST


class FourBits(nn.Module):
    """A matrix whose rows are rounded to four bits, group by group (`rashomon.models.packing`)."""

    def forward(self, matrix: Tensor) -> Tensor:
        groups = matrix.unflatten(-1, (-1, GROUP))
        scale = groups.detach().abs().amax(-1, keepdim=True).clamp_min(1e-6) / MOST
        rounded = (groups / scale).round().clamp(-MOST, MOST) * scale
        return matrix + (rounded.flatten(-2) - matrix).detach()


def eight_bits(states: Tensor) -> Tensor:
    """States rounded to 256 levels between their least and their largest, window by window."""
    low, high = states.detach().amin((-2, -1), keepdim=True).clamp_max(0), states.detach().amax((-2, -1), keepdim=True).clamp_min(0)
    step = (high - low).clamp_min(1e-8) / 255
    return states + ((states / step).round() * step - states).detach()


def round_while_training(encoder: nn.Module) -> None:
    """Round the products of an encoder's layers, and its table of pieces."""
    for name, part in encoder.named_modules():
        if isinstance(part, nn.Linear) and ".layer." in name:
            parametrize.register_parametrization(part, "weight", FourBits())
            part.register_forward_pre_hook(lambda _, inputs: (eight_bits(inputs[0]),))
        elif name.endswith("word_embeddings"):
            with torch.no_grad():
                part.weight.copy_(FourBits()(part.weight))


def settle(encoder: nn.Module) -> None:
    """Make the rounded weights the weights."""
    for part in encoder.modules():
        if isinstance(part, nn.Linear) and parametrize.is_parametrized(part):
            parametrize.remove_parametrizations(part, "weight", leave_parametrized=True)
