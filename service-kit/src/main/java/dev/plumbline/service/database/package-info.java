/// What the database as a whole may answer with: which of its failures pass by themselves, and
/// whether it is ready for requests.
@NullMarked
package dev.plumbline.service.database;

import org.jspecify.annotations.NullMarked;
