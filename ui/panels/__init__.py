"""What stands beside the form: findings and history."""
