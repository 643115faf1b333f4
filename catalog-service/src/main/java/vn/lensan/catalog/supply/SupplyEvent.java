package vn.lensan.catalog.supply;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to suppliers and to what they supply. Carries no words of people. */
public sealed interface SupplyEvent {

  /**
   * @param province {@code boundary:code}
   */
  record SupplierState(
      String supplierId, String province, LocalDate chosenOn, @Nullable LocalDate releasedOn) {}

  /**
   * @param price whole VND for a unit of it
   * @param complete its origin and its description are told, too
   * @param shownOn the marketplaces where the province found it on sale
   */
  record InputState(
      String inputId,
      String supplierId,
      String province,
      String kind,
      long price,
      @Nullable Preference preference,
      boolean complete,
      List<String> shownOn,
      LocalDate offeredOn,
      @Nullable LocalDate withdrawnOn) {}

  record SupplierChosen(SupplierState state) implements SupplyEvent {}

  record SupplierReleased(SupplierState state) implements SupplyEvent {}

  record InputOffered(InputState state) implements SupplyEvent {}

  record InputChanged(InputState state) implements SupplyEvent {}

  record InputWithdrawn(InputState state) implements SupplyEvent {}
}
