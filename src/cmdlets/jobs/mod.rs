//! Cmdlets of jobs and events.

cmdlets! {
    get_event
    get_event_subscriber
    get_job
    new_event
    receive_job
    register_engine_event
    register_object_event
    remove_event
    remove_job
    start_job
    start_thread_job
    stop_job
    unregister_event
    wait_event
    wait_job
}
