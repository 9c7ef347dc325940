package dev.chappe.console.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/** Connections for reading, a few at a time, kept for the next one. */
final class Connections implements AutoCloseable {

    private static final int AT_A_TIME = 8;

    private final Database database;
    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    /** Something that is done with a connection. */
    interface Reading<T> {
        T with(Connection connection) throws SQLException;
    }

    Connections(Database database) {
        this.database = database;
    }

    /**
     * Reads; waits while too many others do.
     *
     * @throws IllegalStateException
     *             when the database does not answer
     */
    <T> T read(Reading<T> reading) {
        places.acquireUninterruptibly();
        try {
            return readWith(take(), reading);
        } catch (SQLException failure) {
            throw new IllegalStateException("the history cannot be read: " + failure.getMessage(), failure);
        } finally {
            places.release();
        }
    }

    private <T> T readWith(Connection connection, Reading<T> reading) throws SQLException {
        try {
            T read = reading.with(connection);
            giveBack(connection);
            return read;
        } catch (SQLException failure) {
            // What is wrong with it may outlast the question.
            connection.close();
            throw failure;
        }
    }

    private Connection take() throws SQLException {
        synchronized (idle) {
            Connection known = idle.poll();
            if (known != null && known.isValid(1)) {
                return known;
            }
        }
        return database.connect();
    }

    private void giveBack(Connection connection) throws SQLException {
        synchronized (idle) {
            if (!closed) {
                idle.push(connection);
                return;
            }
        }
        connection.close();
    }

    @Override
    public void close() throws SQLException {
        synchronized (idle) {
            closed = true;
            for (Connection connection : idle) {
                connection.close();
            }
            idle.clear();
        }
    }
}
