/// What a vendor would have corrected in its profile. Governance accepts a request, which corrects
/// the profile, or declines it; conflicts with other vendors are found then and told to governance
/// alone.
@NullMarked
package dev.plumbline.vendor.registry.change;

import org.jspecify.annotations.NullMarked;
