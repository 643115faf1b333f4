package vn.lensan.onboarding.duplicate.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record UndoRequest(@NotBlank @Size(max = 1000) String reason) {}
